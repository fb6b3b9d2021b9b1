package org.suivi.sharing;

/** Someone else changed it since the viewer loaded it: the save would overwrite what the viewer has not seen. */
public final class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile() { super(Kind.CONFLICT, "changed-meanwhile"); }

    /** Refuses when the version that the viewer saw is no longer the version that is stored. */
    public static void unlessSame(long seen, long stored) {
        if (seen != stored) throw new ChangedMeanwhile();
    }
}
