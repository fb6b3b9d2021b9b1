package org.suivi.sharing.people;

import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Party;

/**
 * A person has been taken out of these workspaces, services or teams, in a transaction that is still open; whoever now
 * misses them throws a refusal, and they stay.
 */
public record WithdrawalRequested(UUID staff, List<Party> places) {}
