package org.suivi.web.push;

import java.io.Serializable;
import java.util.Set;

import org.suivi.sharing.Party;

/**
 * What has changed for whom, said after the commit, here and to the other nodes.
 *
 * @param about  ids of the records and profiles that pages may be showing
 * @param people parties whose inbox has changed
 */
record Changed(Set<String> about, Set<Party> people) implements Serializable {}
