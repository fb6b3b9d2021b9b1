/**
 * Transfers of records as programs offer, follow and take them back. Whether a record changes hands is for the people
 * who receive it; what people wrote to each other about it never stands here.
 */
package org.suivi.web.rest.transfers;
