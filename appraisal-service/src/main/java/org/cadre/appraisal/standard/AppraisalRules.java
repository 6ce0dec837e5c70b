package org.cadre.appraisal.standard;

/**
 * The numbers of an appraisal.
 *
 * @param developmentNeedUpTo a competency with this rating or a lower one is a development need
 * @param recentStarterDays people whose first day is fewer days ago are not appraised yet
 * @param complianceMonths a complete appraisal counts until the day before it is so many months old
 * @param stageWithoutPost stage at which people are appraised whose post has none
 */
public record AppraisalRules(
        int fewestObjectives,
        int mostObjectives,
        int fewestPriorities,
        int mostPriorities,
        int developmentNeedUpTo,
        String stageWithoutPost,
        int recentStarterDays,
        int complianceMonths) {}
