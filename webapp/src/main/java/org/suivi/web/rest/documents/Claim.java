package org.suivi.web.rest.documents;

import java.util.UUID;
import org.suivi.web.rest.Asked;

/**
 * What an address says about the bytes that come with it.
 *
 * @param replaces the document these are a new version of, null for a new one
 */
record Claim(String fileName, String sha256, boolean confidential, UUID replaces) {

    static Claim of(Asked asked) {
        String fileName = asked.requiredText("fileName");
        String sha256 = asked.text("sha256");
        if (sha256 == null) asked.flaw("sha256", "required");
        else if (!sha256.matches("[0-9a-fA-F]{64}")) asked.flaw("sha256", "type.hash");
        Claim claim = new Claim(fileName, sha256, Boolean.TRUE.equals(asked.flag("confidential")),
            asked.id("replaces"));
        asked.done();
        return claim;
    }
}
