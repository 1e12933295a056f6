package org.mentoringpair.charter;

import org.mentoringpair.Refusal;

/** Somebody saves a part of the charter as they saw it, which is no longer as it is. */
public final class PartChangedMeanwhile extends Refusal {
    PartChangedMeanwhile() {
        super(Kind.CONFLICT, null, "mentoring.charter.part-changed-meanwhile");
    }
}
