package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AsClient;

/** What the server tells a stranger about itself: that it is there, and nothing more. */
class ServerIT extends AsClient {

    @Test
    void saysThatItIsReady() throws IOException, InterruptedException {
        assertEquals(200, get("health/ready").statusCode());
    }

    @Test
    void keepsItsInsidesClosed() throws IOException, InterruptedException {
        assertEquals(401, get("metrics").statusCode());
        assertEquals(401, get("openapi").statusCode());
        assertTrue(get("health/ready").headers().firstValue("Server").isEmpty());
    }
}
