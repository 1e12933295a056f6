/** Web items, web sections and web panels of apps, wherever a page of the played Jira has a place for them. */
package org.mentoringpair.sandbox.web.fragments;
