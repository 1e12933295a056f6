package org.mentoringpair.sandbox.permissions;

import org.mentoringpair.sandbox.PlayedJira;

public class PermissionRulesOnH2Test extends PermissionRules {
    @Override
    PlayedJira start() {
        return PlayedJira.onH2();
    }
}
