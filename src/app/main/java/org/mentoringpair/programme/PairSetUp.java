package org.mentoringpair.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.TimeZones;

/**
 * Two people become a pair: checked, then done once, whoever asks and however often. For Jira administrators and the
 * administrators of the project. Roles and issue come first and the pair's own row last, so that whatever stops
 * half way is finished by asking again.
 */
public final class PairSetUp {
    private final PairRules rules;
    private final Pairs pairs;
    private final PairProject projects;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public PairSetUp(PairRules rules, Pairs pairs, PairProject projects, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.rules = rules;
        this.pairs = pairs;
        this.projects = projects;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Whether the person asking may set up pairs in this project. */
    public boolean openTo(long projectId) {
        return rules.mayAsk(projectId);
    }

    /** The pair that is there already, for those who may set up pairs in this project. */
    public Optional<Pair> present(long projectId) {
        return openTo(projectId) ? pairs.ofProject(projectId) : Optional.empty();
    }

    /** The projects that wait for their pair and in which whoever is asking may set it up, names by project ids. */
    public Map<Long, String> waiting() {
        Set<Long> paired = pairs.all().stream().map(Pair::projectId).collect(Collectors.toSet());
        Map<Long, String> waiting = new TreeMap<>(projects.preparedBesides(paired));
        waiting.keySet().removeIf(projectId -> !rules.mayAsk(projectId));
        return waiting;
    }

    /**
     * The pair, with its roles and its issue in Jira.
     *
     * @throws Refusal everything that stands against the terms, each at its field; a CONFLICT where the project has its pair already
     */
    public Pair setUp(PairTerms terms) {
        return turns.inTurn(Pair.turnOf(terms.projectId()), () -> {
            rules.objectionToProject(terms.projectId()).ifPresent(PairSetUp::refuse);
            List<Refusal> objections = rules.objectionsToFields(terms);
            if (!objections.isEmpty()) {
                throw new Refusals(objections);
            }
            return pairs.add(inJira(terms, rules.agreed(terms)));
        });
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(timeZones.ofAsking()));
    }

    private Pair inJira(PairTerms terms, PairRules.Agreed agreed) {
        boolean open = terms.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
        Set<String> managers = open ? agreed.programme().managerKeys() : Set.of();
        projects.giveRoles(terms.projectId(), agreed.mentor().key(), agreed.mentee().key(), managers);

        Pair pair = new Pair(0, terms.projectId(), 0, agreed.mentor().key(), agreed.mentee().key(), agreed.programme().id(),
                Stage.RAPPORT, terms.rhythm(), terms.visibility(), today(), terms.months());
        String summary = agreed.mentor().displayName() + " and " + agreed.mentee().displayName();
        return pair.withIssue(projects.issueFor(pair, summary, agreed.programme().optionId()));
    }
}
