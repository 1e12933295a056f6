package org.mentoringpair.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Jira's side of a pair for tests: projects made from the blueprint, their administrators, roles and pair issues. */
public final class PairProjectInMemory implements PairProject {
    private final Map<Long, String> administrators = new HashMap<>();
    private final Set<Long> prepared = new HashSet<>();
    public final Map<Long, List<Set<String>>> roles = new HashMap<>();
    public final List<String> issues = new ArrayList<>();
    public final Map<Long, Long> issueOfProject = new HashMap<>();
    private final Map<Long, OnIssue> shown = new HashMap<>();
    private final People people;
    private RuntimeException nextFailure;
    private Consumer<Set<String>> lettingIn = managers -> { };

    public PairProjectInMemory(People people) {
        this.people = people;
    }

    public void made(long projectId, Person administrator) {
        prepared.add(projectId);
        administrators.put(projectId, administrator.key());
    }

    public void madeForSomethingElse(long projectId, Person administrator) {
        administrators.put(projectId, administrator.key());
    }

    public void failsOnceAfterMakingTheIssue(RuntimeException failure) {
        nextFailure = failure;
    }

    /** Is told of the programme managers each time before they are let in. */
    public void watches(Consumer<Set<String>> watcher) {
        lettingIn = watcher;
    }

    public void shows(Pair pair, LocalDate last, LocalDate next) {
        shown.put(pair.issueId(), new OnIssue("PAIR-" + pair.issueId(), last, next));
    }

    @Override
    public boolean prepared(long projectId) {
        return prepared.contains(projectId);
    }

    @Override
    public boolean administeredByAsking(long projectId) {
        return people.asking().map(Person::key).filter(key -> key.equals(administrators.get(projectId))).isPresent();
    }

    @Override
    public Optional<OnIssue> onIssue(Pair pair) {
        return Optional.ofNullable(shown.get(pair.issueId()));
    }

    @Override
    public Map<Long, String> preparedBesides(Set<Long> projectIds) {
        return prepared.stream().filter(project -> !projectIds.contains(project)).collect(Collectors.toMap(project -> project, project -> "Project " + project));
    }

    @Override
    public void giveRoles(long projectId, String mentorKey, String menteeKey, Set<String> managerKeys) {
        lettingIn.accept(managerKeys);
        roles.put(projectId, List.of(Set.of(mentorKey), Set.of(menteeKey), Set.copyOf(managerKeys)));
    }

    @Override
    public Members members(long projectId) {
        List<List<Person>> members = roles.getOrDefault(projectId, List.of(Set.of(), Set.of(), Set.of())).stream()
                .map(keys -> keys.stream().sorted().map(people::withKey).map(Optional::orElseThrow).toList()).toList();
        return new Members(members.get(0), members.get(1), members.get(2));
    }

    @Override
    public long issueFor(Pair pair, String summary, long programmeOption) {
        long issue = issueOfProject.computeIfAbsent(pair.projectId(), project -> {
            issues.add(summary + " in programme " + programmeOption);
            return 10100L + issues.size();
        });
        if (nextFailure != null) {
            RuntimeException failure = nextFailure;
            nextFailure = null;
            throw failure;
        }
        return issue;
    }
}
