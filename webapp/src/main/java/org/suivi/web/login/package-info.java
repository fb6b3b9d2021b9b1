/**
 * Who is there: sign-in, first start, change of password, sign-out and the session. A session keeps who has proved
 * themselves, in which era and in which workspace, never what they may see: the {@code Viewer} is made anew from the
 * database for every request, so that someone who left is out on the next one.
 */
package org.suivi.web.login;
