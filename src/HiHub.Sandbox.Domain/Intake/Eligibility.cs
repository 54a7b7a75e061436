using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Gate questions, each answered yes or no by the reviewer.</summary>
public static class Eligibility
{
    /// <summary>An unanswered question fails nothing yet: it is listed as open.</summary>
    public static GateResult Gate(IReadOnlyDictionary<GateQuestion, bool> answers)
    {
        var all = Enum.GetValues<GateQuestion>();
        var failed = all.Where(question => answers.TryGetValue(question, out var yes) && !yes).ToList();
        var open = all.Where(question => !answers.ContainsKey(question)).ToList();
        var outcome = failed.Count > 0 ? failed.Max(OutcomeOf) : open.Count > 0 ? GateOutcome.Open : GateOutcome.Pass;
        return new(outcome, failed, open);
    }

    public static GateOutcome OutcomeOf(GateQuestion failed) => failed switch
    {
        GateQuestion.G1 or GateQuestion.G4 => GateOutcome.Redirect,
        GateQuestion.G2 or GateQuestion.G3 => GateOutcome.NoSandboxNeeded,
        GateQuestion.G5 or GateQuestion.G6 or GateQuestion.G7 => GateOutcome.Refuse,
    };

    public static LocalText Ask(GateQuestion question) => question switch
    {
        GateQuestion.G1 => new("Thử nghiệm trên địa bàn Hà Nội hoặc trong môi trường mạng cách ly vận hành từ Hà Nội?",
            "Is the test within Hanoi or an isolated cyber space run from it?"),
        GateQuestion.G2 => new("Có vướng mắc pháp lý cụ thể?", "Is there a named legal obstacle?"),
        GateQuestion.G3 => new("Không chỉ là mô phỏng hoặc thử nghiệm nội bộ?", "Is it more than a simulation or an internal test?"),
        GateQuestion.G4 => new("Không thuộc thẩm quyền riêng của cơ quan khác?", "Is it not reserved to another authority?"),
        GateQuestion.G5 => new("Tổ chức đề nghị hoạt động hợp pháp, không đang giải thể, phá sản?", "Is the applicant in good standing?"),
        GateQuestion.G6 => new("Không có ý kiến phản đối về quốc phòng, an ninh?", "Is there no objection on defence or security?"),
        GateQuestion.G7 => new("Không trùng với thử nghiệm đang thực hiện của cùng tổ chức?", "Is it not a duplicate of the applicant's running test?"),
    };
}

[JsonConverter(typeof(CamelCaseEnumConverter<GateQuestion>))]
public enum GateQuestion { G1 = 1, G2, G3, G4, G5, G6, G7 }

/// <summary>In rising order of weight: the heaviest failed question decides.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GateOutcome>))]
public enum GateOutcome { Pass, Open, NoSandboxNeeded, Redirect, Refuse }

public sealed record GateResult(GateOutcome Outcome, IReadOnlyList<GateQuestion> Failed, IReadOnlyList<GateQuestion> Open);
