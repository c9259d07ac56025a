declare namespace App {
  interface Locals {
    /** What a post's page hands to the components its author used. */
    prose?: {
      lens: import('#i18n/lens.ts').Lens;
      node: (id: string) => import('#graph/model.ts').Node | undefined;
    };
  }
}
