package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** The issue security scheme and its levels, the default last: nothing is sealed for people who do not belong to it yet. */
final class SealingPlan implements Plan {
    private static final String ROLE_GRANT = "projectrole";
    private static final String REPORTER_GRANT = "reporter";

    private final IssueSecuritySchemeManager schemes;
    private final IssueSecurityLevelManager levels;

    SealingPlan(IssueSecuritySchemeManager schemes, IssueSecurityLevelManager levels) {
        this.schemes = schemes;
        this.levels = levels;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(new SecurityScheme(), new Level(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER), new Level(MentoringLevel.AUTHOR_ONLY),
                new Level(MentoringLevel.PAIR_ONLY), new Default());
    }

    private final class SecurityScheme implements PlannedItem {
        @Override
        public ItemKey key() {
            return ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME);
        }

        @Override
        public boolean nameTaken(String name) {
            return schemes.getSchemeObject(name) != null;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return schemes.getSchemeObject(Long.valueOf(jiraId)) != null;
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.ofNullable(schemes.getSchemeObject(label.name()))
                    .filter(found -> label.description().equals(found.getDescription())).map(found -> found.getId().toString());
        }

        @Override
        public String create(Label label, KnownIds ids) {
            return schemes.createSchemeObject(label.name(), label.description()).getId().toString();
        }
    }

    private final class Level implements PlannedItem {
        private final MentoringLevel level;

        Level(MentoringLevel level) {
            this.level = level;
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(level);
        }

        /** The scheme is the app's own. */
        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            IssueSecurityLevel found = levels.getSecurityLevel(Long.parseLong(jiraId));
            return found != null && scheme(ids).equals(Optional.of(found.getSchemeId()));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return scheme(ids).stream().flatMap(id -> levels.getIssueSecurityLevels(id).stream())
                    .filter(found -> label.name().equals(found.getName()) && label.description().equals(found.getDescription()))
                    .map(found -> found.getId().toString()).findFirst();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            return levels.createIssueSecurityLevel(scheme(ids).orElseThrow(), label.name(), label.description()).getId().toString();
        }

        @Override
        public void complete(String jiraId, KnownIds ids) {
            long id = Long.parseLong(jiraId);
            long schemeId = scheme(ids).orElseThrow();
            List<SchemeEntity> present = new ArrayList<>(schemes.getSchemeObject(schemeId).getEntities());
            try {
                for (MentoringRole role : level.roles()) {
                    letIn(new SchemeEntity(ROLE_GRANT, ids.of(ItemKey.of(role)), id), schemeId, present);
                }
                if (level == MentoringLevel.AUTHOR_ONLY) {
                    letIn(new SchemeEntity(REPORTER_GRANT, id), schemeId, present);
                }
            } catch (GenericEntityException failure) {
                throw new IllegalStateException("The security level " + id + " could not be completed", failure);
            }
        }

        private void letIn(SchemeEntity wanted, long schemeId, List<SchemeEntity> present) throws GenericEntityException {
            boolean there = present.stream().anyMatch(entity -> wanted.getType().equals(entity.getType())
                    && (wanted.getParameter() == null || wanted.getParameter().equals(entity.getParameter()))
                    && wanted.getEntityTypeId().toString().equals(Objects.toString(entity.getEntityTypeId())));
            if (!there) {
                schemes.createSchemeEntity(schemes.getScheme(schemeId), wanted);
            }
        }

        /** With a role made anew the level lets in nobody of it until it is completed again. */
        @Override
        public List<ItemKey> needs() {
            return Arrays.stream(level.roles()).map(ItemKey::of).toList();
        }

    }

    /** That every new issue begins at PAIR_ONLY. It goes by the id of that level. */
    private final class Default implements PlannedItem {
        @Override
        public ItemKey key() {
            return ItemKey.defaultLevel();
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            Optional<Long> present = scheme(ids).map(schemes::getIssueSecurityLevelScheme).map(IssueSecurityLevelScheme::getDefaultSecurityLevelId);
            return present.map(String::valueOf).equals(ids.find(ItemKey.of(MentoringLevel.PAIR_ONLY))) && present.isPresent();
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.empty();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            long levelId = ids.number(ItemKey.of(MentoringLevel.PAIR_ONLY));
            try {
                // Jira has no newer way to a default level
                GenericValue scheme = schemes.getScheme(scheme(ids).orElseThrow());
                scheme.set("defaultlevel", levelId);
                schemes.updateScheme(scheme);
            } catch (GenericEntityException failure) {
                throw new IllegalStateException("The default security level could not be set", failure);
            }
            return String.valueOf(levelId);
        }
    }

    private static Optional<Long> scheme(KnownIds ids) {
        return ids.find(ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME)).map(Long::valueOf);
    }
}
