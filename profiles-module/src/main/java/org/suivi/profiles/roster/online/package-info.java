/**
 * Rosters of school systems fetched from their OneRoster servers, version 1.1 or 1.2: the sources of a workspace, when
 * each is asked, and the fetches, one request at a time with the progress in the database, so that any node goes on
 * with what another began. What arrives is reduced to what is read before it is stored, and handed to the same trial,
 * review and undo as a file. Servers are taken as they are; what is missing from a download is never taken for a person
 * who left unless the download is whole.
 */
package org.suivi.profiles.roster.online;
