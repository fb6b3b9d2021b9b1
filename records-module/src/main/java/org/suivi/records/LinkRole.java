package org.suivi.records;

/** In what capacity a person stands in a record. */
public enum LinkRole { CLIENT, CO_CLIENT, IDENTIFIED_CLIENT, PARTICIPANT, PARENT }
