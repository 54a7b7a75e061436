namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The risk level that drives safeguards and cadence.</summary>
public static class RiskLevels
{
    /// <summary>The level the answers lead to, and each answer that raised it.</summary>
    public static RiskProposal Propose(Dossier dossier)
    {
        var answers = dossier.Risk?.Answers ?? new();
        var raised = Reasons(answers).Where(reason => reason.Applies).ToList();
        var level = raised.Count == 0 ? RiskLevel.L1 : raised.Max(reason => reason.Level);
        return new(level, [.. raised.Where(reason => reason.Level == level).Select(reason => reason.Text)]);
    }

    /// <summary>The higher of what the applicant proposes and what the answers lead to.</summary>
    public static RiskLevel Of(Dossier dossier)
    {
        var proposed = Propose(dossier).Level;
        return dossier.Risk?.ProposedLevel is { } own && own > proposed ? own : proposed;
    }

    private static IEnumerable<(bool Applies, RiskLevel Level, LocalText Text)> Reasons(RiskAnswers answers) =>
    [
        (answers.SensitiveData is true, RiskLevel.L3, new("xử lý dữ liệu cá nhân nhạy cảm", "sensitive personal data is processed")),
        (answers.ChildrenData is true, RiskLevel.L3, new("xử lý dữ liệu của trẻ em", "children's data is processed")),
        (answers.HoldsMoneyOrAssets is true, RiskLevel.L3, new("nắm giữ tiền, tài sản của người khác", "other people's money or assets are held")),
        (answers.CriticalInfrastructure is true, RiskLevel.L3, new("liên quan hạ tầng trọng yếu", "critical infrastructure is involved")),
        (answers.RiskToLife is true, RiskLevel.L3, new("có nguy cơ với tính mạng, sức khỏe", "life or health may be endangered")),
        (answers.ChangesRights is true, RiskLevel.L3, new("trực tiếp làm phát sinh, thay đổi, chấm dứt quyền", "rights are directly created, changed or ended")),
        (answers.ResultsUsedInPractice is true, RiskLevel.L2, new("kết quả được sử dụng trong thực tế", "results are used in practice")),
        (answers.RealUsers is true, RiskLevel.L2, new("có người dùng thật", "real users take part")),
    ];
}

public sealed record RiskProposal(RiskLevel Level, IReadOnlyList<LocalText> Reasons);
