package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import org.junit.jupiter.api.Test;

class ServerTest {

    @Test
    void saysThatTheServerOpensNoPort() {
        var unable = assertThrows(Unable.class, () ->
            Server.open((command, arguments) -> new Answer(ExitStatus.FAILURE, "No such name.")));
        assertEquals("Suivi started, but could not open its port: No such name.", unable.getMessage());
    }

    @Test
    void goesOnWhenThePortIsOpen() {
        assertDoesNotThrow(() -> Server.open((command, arguments) -> new Answer(ExitStatus.SUCCESS, "")));
    }

    private record Answer(ExitStatus status, String output) implements ClusterCommandResult {

        @Override
        public ExitStatus getExitStatus() { return status; }

        @Override
        public Throwable getFailureCause() { return null; }

        @Override
        public String getOutput() { return output; }
    }
}
