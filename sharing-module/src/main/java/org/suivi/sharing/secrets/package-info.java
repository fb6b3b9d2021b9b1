/**
 * Secrets that Suivi has to give to others, such as the password of a school system: kept in the database sealed with a
 * key that is outside of it, so that neither a dump nor a row copied to another place gives them away. It keeps no
 * secret itself and knows nothing of passwords of people, which are hashed and never opened again.
 */
package org.suivi.sharing.secrets;
