package org.suivi.profiles.contacts;

/** What a contact is to the person. */
public enum Relation {
    MOTHER, FATHER, PARENT, STEPPARENT, GRANDPARENT, SIBLING, CHILD, PARTNER, RELATIVE, GUARDIAN, FOSTER_PARENT,
    FRIEND, DOCTOR, SOCIAL_WORKER, TEACHER, ORGANISATION, OTHER, UNKNOWN
}
