/** A person or thing in a picture, with the page it is linked to. */
export interface LinkedItem {
  id: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  lang?: string | undefined;
  href: string;
  /** Of items of one kind, those with the higher weight are labelled first. */
  weight?: number;
}
