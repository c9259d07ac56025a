/**
 * Runs a command; what went wrong is told in a sentence, with the ways to call it, and not as a stack.
 * @param help the ways to call the command
 */
export function told(help: string, command: () => void | Promise<void>): void {
  const fail = (cause: unknown) => {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${help}`);
    process.exitCode = 1;
  };
  try {
    command()?.catch(fail);
  } catch (cause) {
    fail(cause);
  }
}
