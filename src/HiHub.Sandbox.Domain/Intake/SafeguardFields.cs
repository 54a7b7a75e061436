namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Blocks F and G: risks and the protection of participants.</summary>
internal static class SafeguardFields
{
    private const string Risk = SupplementReasons.RiskRegisterIncomplete;
    private const string Shield = SupplementReasons.ProtectionInsufficient;

    public static void Check(Dossier dossier, DeficiencyList list)
    {
        var risk = dossier.Risk ?? new();
        list.Need(risk.Register.Count > 0, Risk, "$.risk.register", "danh mục rủi ro", "the risk register");
        foreach (var (index, entry) in risk.Register.Index())
            Entry(entry, $"$.risk.register[{index}]", list);
        list.Need(risk.ProposedLevel is not null, Risk, "$.risk.proposedLevel", "mức rủi ro tự đánh giá", "the proposed risk level");
        list.Need(AllAnswered(risk.Answers), Risk, "$.risk.answers", "câu trả lời để xác định mức rủi ro", "the answers that set the risk level");
        var stop = risk.KillSwitch ?? new();
        list.Need(stop.How, Risk, "$.risk.killSwitch.how", "cách ngừng khẩn cấp", "how the test is stopped");
        list.Need(stop.Who, Risk, "$.risk.killSwitch.who", "người có quyền ngừng khẩn cấp", "who stops the test");
        list.Need(stop.WithinMinutes is not null, Risk, "$.risk.killSwitch.withinMinutes", "thời gian ngừng khẩn cấp (phút)", "how fast the test stops (minutes)");
        list.Need(risk.BusinessContinuity, Risk, "$.risk.businessContinuity", "phương án duy trì hoạt động", "the continuity plan");
        Protection(dossier, dossier.Protection ?? new(), list);
    }

    private static void Entry(RiskEntry entry, string path, DeficiencyList list)
    {
        list.Need(entry.Id, Risk, path + ".id", "mã rủi ro", "the risk's id");
        list.Need(entry.Cause, Risk, path + ".cause", "nguyên nhân", "the cause");
        list.Need(entry.Event, Risk, path + ".event", "sự kiện rủi ro", "the event");
        list.Need(entry.Consequence, Risk, path + ".consequence", "hậu quả", "the consequence");
        list.Need(entry.Likelihood is not null, Risk, path + ".likelihood", "khả năng xảy ra (1–5)", "the likelihood (1–5)");
        list.Need(entry.Impact is not null, Risk, path + ".impact", "mức tác động (1–5)", "the impact (1–5)");
        list.Need(entry.Control, Risk, path + ".control", "biện pháp kiểm soát", "the control");
        list.Need(entry.Owner, Risk, path + ".owner", "người chịu trách nhiệm", "the owner");
        list.Need(entry.Residual is not null, Risk, path + ".residual", "rủi ro còn lại", "the residual risk");
        list.Hold(!(entry.Residual > entry.Likelihood * entry.Impact), Risk, path + ".residual", "Rủi ro còn lại cao hơn rủi ro ban đầu.",
            "The residual risk is higher than the risk before the control.");
    }

    private static void Protection(Dossier dossier, Protection protection, DeficiencyList list)
    {
        list.Need(protection.DisclosureText, Shield, "$.protection.disclosureText", "bản thông tin cho người tham gia", "the disclosure to participants");
        list.Need(protection.ConsentText, Shield, "$.protection.consentText", "nội dung phiếu đồng ý", "the consent text");
        list.Need(protection.Withdrawal, Shield, "$.protection.withdrawal", "cách rút khỏi thử nghiệm", "how to withdraw");
        list.Need(protection.ComplaintChannel, Shield, "$.protection.complaintChannel", "kênh tiếp nhận khiếu nại", "the complaint channel");
        list.Need(protection.ComplaintDeadlineWd is not null, Shield, "$.protection.complaintDeadlineWd", "thời hạn trả lời khiếu nại", "the deadline to answer complaints");
        list.Need(protection.CompensationRule, Shield, "$.protection.compensationRule", "quy tắc bồi thường", "the compensation rule");
        list.Need(protection.CompensationSource is { Length: > 0 } || RiskLevels.Of(dossier) is RiskLevel.L1, Shield, "$.protection.compensationSource",
            "quỹ hoặc bảo hiểm để bồi thường", "the fund or insurance that compensates");
        list.Need(protection.VulnerableMeasures is { Length: > 0 } || !(dossier.TestPlan?.Participants ?? []).Any(group => group.Vulnerable is true), Shield,
            "$.protection.vulnerableMeasures", "biện pháp với người dễ bị tổn thương", "the measures for vulnerable persons");
        var data = protection.PersonalData ?? new();
        const string file = SupplementReasons.DataFile;
        list.Need(data.Processed is not null, file, "$.protection.personalData.processed", "thông tin về xử lý dữ liệu cá nhân", "whether personal data is processed");
        list.Need(data.Processed is not true || !string.IsNullOrWhiteSpace(data.DpiaReference), file, "$.protection.personalData.dpiaReference",
            "số hiệu hồ sơ đánh giá tác động xử lý dữ liệu cá nhân", "the reference of the data-protection impact assessment");
    }

    private static bool AllAnswered(RiskAnswers? answers) => answers is
    {
        RealUsers: not null, ResultsUsedInPractice: not null, ChangesRights: not null, SensitiveData: not null,
        ChildrenData: not null, HoldsMoneyOrAssets: not null, CriticalInfrastructure: not null, RiskToLife: not null,
    };
}
