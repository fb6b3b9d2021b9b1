/**
 * What people are called and how they are found by it. {@link org.suivi.profiles.names.PersonName} keeps names as they
 * were given; {@link org.suivi.profiles.names.Folding} makes the plain keys that lists are sorted and searched by.
 * Nothing here decides who may see a name.
 */
package org.suivi.profiles.names;
