package org.mentoringpair.jira.setup;

public class ConfiguredItemsInMemoryTest extends ConfiguredItemsContract {
    private final ConfiguredItems items = new ConfiguredItemsInMemory();

    @Override
    protected ConfiguredItems items() {
        return items;
    }
}
