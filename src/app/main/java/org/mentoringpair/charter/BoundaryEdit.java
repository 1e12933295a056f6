package org.mentoringpair.charter;

import org.mentoringpair.FreeText;

/**
 * What one of the two wants to change in one row of the boundaries, and what they had before their eyes. Null stands
 * for what is left as it is.
 *
 * @param mine     their own preference from now on
 * @param wasMine  their own preference as they saw it; null where they overwrite whatever there is
 * @param proposal what they propose to agree on from now on; empty to take their own proposal back
 * @param accepted the other's proposal that they accept, word by word
 */
public record BoundaryEdit(int id, String mine, String wasMine, String proposal, String wasProposed, String accepted) {
    public BoundaryEdit {
        mine = mine == null ? null : FreeText.tidy(mine);
        wasMine = wasMine == null ? null : FreeText.tidy(wasMine);
        proposal = proposal == null ? null : FreeText.tidy(proposal);
        wasProposed = wasProposed == null ? null : FreeText.tidy(wasProposed);
        accepted = accepted == null ? null : FreeText.tidy(accepted);
    }

    public static String mineField(int id) {
        return "mine" + id;
    }

    public static String proposalField(int id) {
        return "proposal" + id;
    }
}
