/**
 * How text is written that people typed and systems sent: the same words as the same characters, whichever way they
 * came in. It knows nothing of what a text says and refuses nothing; whoever takes a value in does.
 */
package org.suivi.sharing.text;
