/**
 * Telephone numbers, e-mail addresses and postal addresses of profiles and of contacts, with what must be known before
 * one of them is used: whose home it is, whether it may be used at all, whether discretion is asked for. A confidential
 * point leaves this package masked unless the reader may edit the person it belongs to.
 */
package org.suivi.profiles.points;
