/**
 * Documents of a record: bytes in a store, rows in the database. Bytes are written and forced to the disk before the
 * row that names them, so that no row is ever without its bytes; bytes without a row are swept later. What a file is,
 * its content decides, not its name. Announces {@code DocumentAdded} and {@code DocumentRemoved}.
 */
package org.suivi.records.documents;
