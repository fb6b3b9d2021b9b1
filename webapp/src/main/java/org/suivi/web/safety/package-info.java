/**
 * What stands between the network and every page: headers that browsers must get, requests that no honest client sends,
 * and changes that another site asks for. It decides about requests, never about people.
 */
package org.suivi.web.safety;
