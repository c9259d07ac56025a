/**
 * Fetches a JSON file of the site.
 * @throws Error when the request fails or its status is not 2xx
 */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetchOk(url);
  return (await response.json()) as T;
}

/**
 * Fetches a file of the site.
 * @throws Error when the request fails or its status is not 2xx
 */
export async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url} failed with status ${response.status}`);
  return response;
}
