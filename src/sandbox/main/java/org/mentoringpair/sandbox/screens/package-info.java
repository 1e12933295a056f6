/** Screens with their tabs, and which screen is used for which operation on which type of issue in which project. */
package org.mentoringpair.sandbox.screens;
