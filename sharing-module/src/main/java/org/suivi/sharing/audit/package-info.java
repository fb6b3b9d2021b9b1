/**
 * The audit trail: every use case leaves a row, carried out or refused, with who, when, from where and through which
 * right. Rows are only ever added, and sealed into a hash chain after their commit; nobody but privacy officers reads
 * them. Clinical text never enters.
 */
package org.suivi.sharing.audit;
