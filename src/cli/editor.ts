import { EDITOR_FILES_FOLDER, writeEditorFiles } from '#editor/write-editor-files.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';

runCommand({
  help: helpText('editor'),
  options: {},
  run() {
    const archive = readArchive(contentDir());
    const written = writeEditorFiles(archive, process.cwd(), contentDir());
    console.log(
      `Schemas of ${archive.entries.length} content files: ${written} files changed in ${EDITOR_FILES_FOLDER}.`,
    );
  },
});
