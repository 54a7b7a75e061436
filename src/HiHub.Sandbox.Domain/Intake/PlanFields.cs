using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block E without limits: term, phases, spaces, participants.</summary>
internal static class PlanFields
{
    private const string Scope = SupplementReasons.UnclearScope;

    public static void Check(Dossier dossier, RegimePack pack, DeficiencyList list)
    {
        var plan = dossier.TestPlan ?? new();
        list.Need(plan.Objectives, Scope, "$.testPlan.objectives", "mục tiêu thử nghiệm", "the objectives");
        list.Need(plan.Hypotheses.Count > 0, Scope, "$.testPlan.hypotheses", "giả thuyết cần kiểm chứng", "the hypotheses");
        Term(plan, pack, list);
        Phases(plan, list);
        list.Need(plan.Spaces.Count > 0, Scope, "$.testPlan.spaces", "không gian thử nghiệm", "the test space");
        foreach (var (index, space) in plan.Spaces.Index())
            Space(space, $"$.testPlan.spaces[{index}]", list);
        list.Need(plan.Participants.Count > 0, Scope, "$.testPlan.participants", "người tham gia thử nghiệm", "the participants");
        foreach (var (index, group) in plan.Participants.Index())
            Group(group, $"$.testPlan.participants[{index}]", list);
        list.Need(plan.Hours, Scope, "$.testPlan.hours", "thời gian hoạt động trong ngày", "the operating hours");
        list.Need(plan.Channels.Count > 0, Scope, "$.testPlan.channels", "kênh cung cấp", "the channels");
    }

    private static void Term(TestPlan plan, RegimePack pack, DeficiencyList list)
    {
        list.Need(plan.RequestedStart is not null, Scope, "$.testPlan.requestedStart", "ngày đề nghị bắt đầu", "the requested start");
        list.Need(plan.Months is not null, Scope, "$.testPlan.months", "thời hạn thử nghiệm (tháng)", "the length in months");
        if (plan.Months is { } months && pack.Has(FigureKeys.TermMax))
        {
            var ceiling = pack.Int(FigureKeys.TermMax);
            list.Hold(months <= ceiling, Scope, "$.testPlan.months", $"Thời hạn đề nghị {months} tháng vượt mức tối đa {ceiling} tháng.",
                $"The requested {months} months exceed the ceiling of {ceiling} months.");
        }
    }

    private static void Phases(TestPlan plan, DeficiencyList list)
    {
        list.Need(plan.Phases.Count > 0, Scope, "$.testPlan.phases", "các giai đoạn thử nghiệm", "the phases");
        Phase? previous = null;
        foreach (var (index, phase) in plan.Phases.Index())
        {
            var path = $"$.testPlan.phases[{index}]";
            list.Hold(phase.Number == index + 1, Scope, path + ".number", "Giai đoạn phải đánh số liên tục từ 1.", "Phases must be numbered from 1 without gaps.");
            list.Need(phase.Name, Scope, path + ".name", "tên giai đoạn", "the phase's name");
            list.Need(phase.GateCriteria.Count > 0, Scope, path + ".gateCriteria", "tiêu chí chuyển giai đoạn", "the gate criteria");
            Dates(phase, previous, plan, path, list);
            previous = phase;
        }
    }

    private static void Dates(Phase phase, Phase? previous, TestPlan plan, string path, DeficiencyList list)
    {
        list.Need(phase.From is not null, Scope, path + ".from", "ngày bắt đầu giai đoạn", "the phase's first day");
        list.Need(phase.To is not null, Scope, path + ".to", "ngày kết thúc giai đoạn", "the phase's last day");
        list.Hold(!(phase.To < phase.From), Scope, path + ".to", "Ngày kết thúc giai đoạn trước ngày bắt đầu.", "The phase ends before it begins.");
        list.Hold(!(phase.From <= previous?.To), Scope, path + ".from", "Giai đoạn bắt đầu khi giai đoạn trước chưa kết thúc.",
            "The phase begins before the one before it has ended.");
        list.Hold(!(phase.From < plan.RequestedStart) && !(phase.To > plan.RequestedEnd), Scope, path, "Giai đoạn nằm ngoài thời hạn thử nghiệm.",
            "The phase lies outside the requested term.");
    }

    private static void Space(TestSpace space, string path, DeficiencyList list)
    {
        list.Need(space.Kind is not null, Scope, path + ".kind", "loại không gian thử nghiệm", "the kind of test space");
        list.Need(space.Name, Scope, path + ".name", "tên không gian thử nghiệm", "the name of the test space");
        if (space.Kind is TestSpaceKind.Physical)
        {
            list.Need(space.Wards.Count > 0, Scope, path + ".wards", "phường, xã nơi thử nghiệm", "the wards of the test");
            list.Need(space.ManagedBy, SupplementReasons.HostConsent, path + ".managedBy", "đơn vị quản lý địa điểm", "who manages the place");
        }
        else if (space.Kind is TestSpaceKind.Cyber)
        {
            list.Need(space.Environment, Scope, path + ".environment", "mô tả môi trường số", "the digital environment");
            list.Need(space.Isolation, Scope, path + ".isolation", "biện pháp cách ly môi trường số", "how the environment is isolated");
        }
    }

    private static void Group(ParticipantGroup group, string path, DeficiencyList list)
    {
        list.Need(group.Class, Scope, path + ".class", "tên nhóm người tham gia", "the class of participants");
        list.Need(group.MaxNumber is not null, Scope, path + ".maxNumber", "số người tham gia tối đa", "the largest number of participants");
        list.Need(group.Selection, Scope, path + ".selection", "cách lựa chọn người tham gia", "how participants are selected");
    }
}
