package org.mentoringpair.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.CacheSettingsBuilder;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.mentoringpair.jiraapi.BuiltCacheSettings;

public class SharedCachesTest {
    @Test
    public void what_is_remembered_is_told_to_all_nodes_and_grows_old_by_itself() {
        BuiltCacheSettings settings = (BuiltCacheSettings) SharedCaches.FORGOTTEN_TOGETHER;

        assertThat(settings.remote()).isTrue();
        assertThat(settings.replicatedViaInvalidation()).isTrue();
        assertThat(settings.expireAfterWriteMillis()).isEqualTo(TimeUnit.MINUTES.toMillis(10));
    }

    @Test
    public void no_cache_is_kept_in_any_other_way() {
        noClasses().that().doNotHaveFullyQualifiedName(SharedCaches.class.getName()).should().dependOnClassesThat().areAssignableTo(CacheSettingsBuilder.class)
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mentoringpair"));
    }
}
