/** Of a longer query only the beginning is searched and kept in the URL. */
export const MAX_QUERY_CHARACTERS = 2000;
