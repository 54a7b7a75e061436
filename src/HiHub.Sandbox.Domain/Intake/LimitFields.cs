using System.Globalization;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The limits of block E: measurable, consistent, and within what the regime allows.</summary>
internal static class LimitFields
{
    private const string Reason = SupplementReasons.LimitWithoutUnit;

    public static void Check(Dossier dossier, RegimePack pack, DeficiencyList list)
    {
        var plan = dossier.TestPlan ?? new();
        list.Need(plan.Limits.Count > 0, Reason, "$.testPlan.limits", "các giới hạn thử nghiệm", "the limits of the test");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, limit) in plan.Limits.Index())
        {
            var path = $"$.testPlan.limits[{index}]";
            list.Hold(limit.Code is { } code && codes.Add(code), Reason, path + ".code", "Mã giới hạn bị thiếu hoặc trùng.", "The limit's code is missing or used twice.");
            Measure(limit, path, list);
            Scope(limit, plan, path, list);
        }

        if (dossier.Proposal?.FintechSolution is FintechSolution.PeerToPeerLending)
        {
            Cap(plan, pack, LimitDimension.ExposurePerPerson, FigureKeys.CapOnePlatform, list);
            Cap(plan, pack, LimitDimension.ExposureAcrossPlatforms, FigureKeys.CapAllPlatforms, list);
        }
    }

    private static void Measure(TrialLimit limit, string path, DeficiencyList list)
    {
        list.Need(limit.Dimension is not null, Reason, path + ".dimension", "đại lượng bị giới hạn", "what is limited");
        list.Need(limit.Unit is not null, Reason, path + ".unit", "đơn vị đo của giới hạn", "the unit of the limit");
        list.Need(limit.Period is not null, Reason, path + ".period", "kỳ tính giới hạn", "the period of the limit");
        list.Need(limit.Enforcement is not null, Reason, path + ".enforcement", "cách bảo đảm thực thi giới hạn", "how the limit is enforced");
        list.Need(limit.Max is not null || limit.Min is not null || (limit.From is not null && limit.To is not null), Reason, path + ".max",
            "trị số của giới hạn", "the value of the limit");
        list.Hold(limit.Dimension is not { } dimension || limit.Unit is not { } unit || LimitUnits.Fits(dimension, unit), Reason, path + ".unit",
            "Đơn vị đo không phù hợp với đại lượng bị giới hạn.", "The unit does not measure what is limited.");
        list.Hold(!(limit.Max < limit.Min) && !(limit.To <= limit.From), Reason, path + ".max", "Trị số tối đa nhỏ hơn tối thiểu.", "The maximum is below the minimum.");
        list.Hold((limit.SoftPct ?? 80) <= (limit.HardPct ?? 100), Reason, path + ".softPct", "Ngưỡng cảnh báo cao hơn ngưỡng chặn.",
            "The notice threshold lies above the stop threshold.");
    }

    private static void Scope(TrialLimit limit, TestPlan plan, string path, DeficiencyList list)
    {
        var phases = limit.Scope?.Phases ?? [];
        list.Hold(phases.All(number => plan.Phases.Any(phase => phase.Number == number)), Reason, path + ".scope.phases",
            "Giới hạn nhắc tới giai đoạn không có trong kế hoạch.", "The limit names a phase the plan does not have.");
        var classes = limit.Scope?.ParticipantClasses ?? [];
        list.Hold(classes.All(name => plan.Participants.Any(group => group.Class == name)), Reason, path + ".scope.participantClasses",
            "Giới hạn nhắc tới nhóm người tham gia không có trong kế hoạch.", "The limit names a class of participants the plan does not have.");
    }

    private static void Cap(TestPlan plan, RegimePack pack, LimitDimension dimension, string key, DeficiencyList list)
    {
        if (!pack.Has(key))
            return;
        var cap = pack.Money(key);
        var amount = cap.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
        var caps = plan.Limits.Where(limit => limit.Dimension == dimension && limit.Unit == LimitUnit.Vnd && limit.Max is not null).ToList();
        list.Hold(caps.Count > 0 && caps.All(limit => limit.Max <= cap), Reason, "$.testPlan.limits",
            $"Phải có giới hạn dư nợ của một bên đi vay không vượt {amount} đồng ({pack[key].Basis.Cite().Vi}).",
            $"A limit on one borrower's debt of at most VND {amount} is required ({pack[key].Basis.Cite().En}).");
    }
}
