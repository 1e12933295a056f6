package org.mentoringpair.home.web;

import java.util.List;
import org.mentoringpair.home.Together;
import org.mentoringpair.web.Texts;

/** What one of the two did and promised, in words. */
public final class SideView {
    /** More would be a list of duties; the rest stands on the action plan. */
    private static final int MOST = 5;

    private final Together.Side side;
    private final String name;
    private final Texts texts;

    SideView(Together.Side side, String name, Texts texts) {
        this.side = side;
        this.name = name;
        this.texts = texts;
    }

    public String getName() {
        return name;
    }

    public String getDone() {
        return texts.get("mentoring.home.together.done", side.done());
    }

    public List<CommitmentLine> getOpen() {
        return side.open().stream().limit(MOST).map(commitment -> new CommitmentLine(commitment, texts)).toList();
    }

    public boolean isFree() {
        return side.open().isEmpty();
    }

    public boolean isLong() {
        return side.open().size() > MOST;
    }

    public String getMore() {
        return texts.get("mentoring.home.together.more", side.open().size() - MOST);
    }
}
