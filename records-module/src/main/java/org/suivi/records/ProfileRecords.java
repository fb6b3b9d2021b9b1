package org.suivi.records;

import java.util.List;

/**
 * The records that one person is in.
 *
 * @param visible those the viewer has a right to, active ones first
 * @param hidden  how many active ones there are besides
 */
public record ProfileRecords(List<RecordSummary> visible, int hidden) {}
