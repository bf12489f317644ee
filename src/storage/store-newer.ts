/** Thrown when a newer program has changed the form of what is stored: this one would not understand it, and changes nothing. */
export class StoreNewer extends Error {
  constructor(changes: readonly string[]) {
    super(
      `the tables are of a newer program (${changes.join(', ')}): start that program, or restore a dump made before`,
    );
    this.name = 'StoreNewer';
  }
}
