package org.cadre.appraisal.standard;

/**
 * The numbers of an appraisal.
 *
 * @param developmentNeedUpTo a competency with this rating or a lower one is a development need
 * @param stageWithoutPost stage at which people are appraised whose post has none
 */
public record AppraisalRules(
        int fewestObjectives,
        int mostObjectives,
        int fewestPriorities,
        int mostPriorities,
        int developmentNeedUpTo,
        String stageWithoutPost) {}
