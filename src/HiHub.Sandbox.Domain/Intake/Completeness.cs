using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Whether a dossier can be submitted under a regime: every required field, consistency, and the papers.</summary>
public static class Completeness
{
    /// <summary>Everything still lacking, in the order of the dossier; empty when it is complete.</summary>
    public static IReadOnlyList<Deficiency> Check(Dossier dossier, RegimePack pack, IReadOnlyCollection<DocumentKind> attached)
    {
        var list = new DeficiencyList();
        list.Hold(dossier.Regime is { } regime && LegalPosition.RegimeFor(regime, pack.EffectiveFrom) == pack.Code, SupplementReasons.UnclearScope, "$.regime",
            $"Chưa chọn đúng cơ chế thử nghiệm ({pack.Code}).", $"The regime is not {pack.Code}.");
        ApplicationFields.Check(dossier, list);
        ObstacleFields.Check(dossier.LegalObstacles, list);
        PlanFields.Check(dossier, pack, list);
        LimitFields.Check(dossier, pack, list);
        SafeguardFields.Check(dossier, list);
        MeasureFields.Check(dossier, pack, list);
        Papers.Check(dossier, pack, attached, list);
        return list.Found;
    }
}
