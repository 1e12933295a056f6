package org.mentoringpair.recognition;

import java.util.Collection;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/** What people tell of what changed. One SQL statement to read. */
public interface ImpactStories {
    /** Of both of a pair, at most one of each. */
    List<ImpactStory> of(long pairId);

    /** Those to which both agree, latest first. */
    List<ImpactStory> published(Collection<Long> programmeIds);

    /** Keeps a new one; its id is ignored and given back filled in. */
    ImpactStory add(ImpactStory newStory, Pair pair);

    void change(ImpactStory changed);

    void remove(ImpactStory gone);

    void forgetProject(long projectId);
}
