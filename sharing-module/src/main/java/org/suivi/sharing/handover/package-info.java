/**
 * How records are shared and change hands. Every change locks the custody of the record first, then reads, then
 * decides; it announces {@link org.suivi.sharing.handover.SharingFact}s and asks with {@code ShareRequested} and
 * {@code TransferRequested} before it acts.
 */
package org.suivi.sharing.handover;
