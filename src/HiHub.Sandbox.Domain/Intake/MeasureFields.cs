using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Blocks H, I and J: measures with a value at which to stop, the exit, and the capacity.</summary>
internal static class MeasureFields
{
    private const string Scope = SupplementReasons.UnclearScope;
    private const string Exit = SupplementReasons.NoExitPlan;

    public static void Check(Dossier dossier, RegimePack pack, DeficiencyList list)
    {
        list.Need(dossier.Kpis.Count > 0, Scope, "$.kpis", "chỉ tiêu đo lường kết quả", "the measures of the result");
        foreach (var (index, kpi) in dossier.Kpis.Index())
            Kpi(kpi, $"$.kpis[{index}]", list);
        ExitPlan(dossier.Exit ?? new(), list);
        Capacity(dossier.Capacity ?? new(), pack, list);
    }

    private static void Kpi(Kpi kpi, string path, DeficiencyList list)
    {
        list.Need(kpi.Id, Scope, path + ".id", "mã chỉ tiêu", "the measure's id");
        list.Need(kpi.Name, Scope, path + ".name", "tên chỉ tiêu", "the measure's name");
        list.Need(kpi.Unit, Scope, path + ".unit", "đơn vị đo của chỉ tiêu", "the measure's unit");
        list.Need(kpi.Target is not null, Scope, path + ".target", "giá trị mục tiêu", "the target");
        list.Need(kpi.StopThreshold is not null && kpi.StopWhen is not null, Scope, path + ".stopThreshold", "ngưỡng dừng thử nghiệm", "the stop threshold");
        list.Need(kpi.Source, Scope, path + ".source", "nguồn số liệu", "the source of the data");
        list.Need(kpi.Frequency is not null, Scope, path + ".frequency", "tần suất đo", "the frequency");
    }

    private static void ExitPlan(ExitPlan exit, DeficiencyList list)
    {
        list.Need(exit.GraduationPath, Exit, "$.exit.graduationPath", "hướng đi sau thử nghiệm", "the path after the test");
        list.Need(exit.WindDownSteps.Count > 0, Exit, "$.exit.windDownSteps", "các bước thu hẹp", "the wind-down steps");
        list.Need(exit.Refund, Exit, "$.exit.refund", "phương án hoàn trả", "how money is returned");
        list.Need(exit.DataReturn, Exit, "$.exit.dataReturn", "phương án trả, xóa dữ liệu", "how data is returned or deleted");
        list.Need(exit.ParticipantNotice, Exit, "$.exit.participantNotice", "phương án thông báo cho người tham gia", "how participants are told");
        list.Need(exit.TransitionNeeded is not null, Exit, "$.exit.transitionNeeded", "nhu cầu vận hành chuyển tiếp", "whether a transition is needed");
    }

    private static void Capacity(Capacity capacity, RegimePack pack, DeficiencyList list)
    {
        list.Need(capacity.Team, Scope, "$.capacity.team", "thông tin nhân sự", "the team");
        list.Need(capacity.Finance, Scope, "$.capacity.finance", "năng lực tài chính", "the finance");
        list.Need(capacity.ItLocation?.Place, Scope, "$.capacity.itLocation.place", "nơi đặt hệ thống công nghệ thông tin", "where the systems are");
        list.Need(capacity.SecurityLevel is not null, Scope, "$.capacity.securityLevel", "cấp độ an toàn hệ thống thông tin", "the security level");
        if (pack.Has(FigureKeys.ItInVietnam) && pack.Bool(FigureKeys.ItInVietnam))
            list.Hold(capacity.ItLocation?.InVietnam is true, Scope, "$.capacity.itLocation.inVietnam",
                "Hệ thống công nghệ thông tin phải đặt tại Việt Nam.", "The information systems must be located in Vietnam.");
    }
}
