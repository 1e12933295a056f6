package org.mentoringpair.meeting.web;

import java.util.List;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.Obstacle;
import org.mentoringpair.milestones.Stuck;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What is blocked, and so comes first on the agenda. */
public final class BlockedViews {
    private final Blocking blocking;

    public BlockedViews(Blocking blocking) {
        this.blocking = blocking;
    }

    /** One search in Jira, and one SQL statement where anything is blocked. */
    List<BlockedLine> of(Person reader, Pair pair) {
        return blocking.of(reader, pair).stream().map(BlockedViews::line).toList();
    }

    private static BlockedLine line(Stuck stuck) {
        return new BlockedLine(stuck.milestone().key(), stuck.milestone().summary(), stuck.obstacle().map(Obstacle::help).orElse(""));
    }
}
