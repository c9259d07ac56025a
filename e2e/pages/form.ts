import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** Files of a folder by their paths in the repository. */
type Files = Record<string, string>;

/** The form at `/admin/`, used with a local repository. */
export class Form {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Prepares a repository in the browser's private file system, and lets the form use it in place of a folder that
   * the user picks in a dialog.
   * @param content folder whose files are the repository's `content/`
   */
  async open(content: string): Promise<void> {
    // The form renders only the fields in view.
    await this.page.setViewportSize({ width: 1440, height: 3000 });
    await this.page.goto('/en/about/');
    await this.page.evaluate(writeRepository, filesIn(content));
    await this.page.addInitScript(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
      Object.assign(window, { showDirectoryPicker: pick });
    });
  }

  /** Loads the form again and starts an entry of a collection. */
  async startEntry(collection: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`/admin/#/collections/${collection}/new`);
    const slug = this.page.getByRole('textbox', { name: 'Slug' });
    const local = this.page.getByRole('button', { name: 'Work with Local Repository' });
    const opening = this.page.getByRole('button', { name: 'Open the editor' });
    await slug.or(local).or(opening).waitFor();
    if (await opening.isVisible()) await opening.click();
    await slug.or(local).waitFor();
    if (await local.isVisible()) await local.click();
    await slug.waitFor();
  }

  /** A field by its label, within another or in the whole form. Sveltia puts bidi isolates round the label. */
  field(label: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('group', { name: `“\u2068${label}\u2069” Field`, exact: true }).first();
  }

  async fill(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await this.field(label, within).getByRole('textbox').first().fill(text);
  }

  /** Chooses a value of a select or radio field. */
  async choose(label: string, value: string, within: Locator | Page = this.page): Promise<void> {
    const field = this.field(label, within);
    const radio = field.getByRole('radio', { name: value, exact: true });
    if (await radio.isVisible()) return radio.click();
    // From its start: “Speaker” is also a part of “Keynote speaker”.
    const option = this.page.getByRole('option', { name: new RegExp(`^${value}`) });
    // The first click can come before the field has its list, and a second one closes a list that is open.
    await expect(async () => {
      if (!(await option.isVisible())) await field.getByRole('combobox').click();
      await option.click({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });
  }

  /** Picks an entry by a part of its name. */
  async pick(label: string, search: string, within: Locator | Page = this.page): Promise<void> {
    await this.field(label, within).getByRole('combobox').click();
    await this.page.getByRole('searchbox').last().fill(search);
    await this.page.getByRole('option', { selected: false }).first().click();
  }

  /** Adds an item to a list, of a type where there are several, and returns it. */
  async add(
    label: string,
    item: string,
    type?: string,
    within: Locator | Page = this.page,
  ): Promise<Locator> {
    const field = this.field(label, within);
    await field
      .getByRole('button', { name: `Add \u2068${item}\u2069`, exact: true })
      .last()
      .click();
    if (type) await this.page.getByRole('menuitem', { name: type, exact: true }).click();
    return field.getByRole('group', { name: /^“.*” Field$/ }).last();
  }

  /** Cites a source of `sources.yml` for the whole file. */
  async cite(title: string): Promise<void> {
    const register = 'From the source register';
    await this.add('Sources', 'source', register);
    await this.choose(register, title, this.field('Sources'));
  }

  /** Saves under an id, in spite of warnings, and waits until the file exists. */
  async save(id: string, file: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Slug' }).fill(id);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    const anyway = this.page.getByRole('button', { name: 'Save anyway' });
    const closed = this.page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'hidden' });
    await Promise.race([anyway.waitFor(), closed]);
    if (await anyway.isVisible()) await anyway.click();
    await expect.poll(async () => Object.keys(await this.files())).toContain(file);
    await this.page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'hidden' });
  }

  /** The files of the repository; tried again when one of them is being replaced. */
  async files(): Promise<Files> {
    let failure: unknown;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        return await this.page.evaluate(readRepository);
      } catch (error) {
        failure = error;
        await this.page.waitForTimeout(200);
      }
    }
    throw failure;
  }
}

function filesIn(content: string): Files {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|ya?ml)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [`content/${name}`, readFileSync(join(content, name), 'utf8')]),
  );
}

async function writeRepository(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const repository = await root.getDirectoryHandle('repository', { create: true });
  await repository.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = repository;
    for (const step of folders) folder = await folder.getDirectoryHandle(step, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}

async function readRepository(): Promise<Files> {
  const files: Files = {};
  const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await read(handle, `${path}${name}/`);
      else files[path + name] = await (await handle.getFile()).text();
    }
  };
  await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('repository'), '');
  return files;
}
