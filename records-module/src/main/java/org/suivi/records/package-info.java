/**
 * Records: one follow-up each, in one service, about at least one profile. Owns the record, its links to profiles, its
 * number, its life (active, archived) and its timeline. It never stores who may see a record (that is sharing) nor
 * anything about the person (that is profiles). Announces {@link org.suivi.records.RecordFact}; answers the request to
 * archive a profile and the request to transfer or share a record.
 */
package org.suivi.records;
