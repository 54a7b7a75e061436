using System.Collections.Frozen;
using System.Globalization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What each figure is called where people read a pack.</summary>
public static class FigureWords
{
    private static readonly Dictionary<string, LocalText> s_titles = new()
    {
        [FigureKeys.AdviceAnswer] = new("Trả lời tham vấn trước khi nộp", "Answer to a pre-filing question"),
        [FigureKeys.IntakeCheck] = new("Kiểm tra thành phần hồ sơ", "Check of completeness"),
        [FigureKeys.ForwardCutoff] = new("Giờ nhận sau đó hồ sơ được chuyển vào ngày làm việc sau", "Hour after which a dossier is forwarded on the next working day"),
        [FigureKeys.RefuseReceipt] = new("Từ chối tiếp nhận", "Refusal of receipt"),
        [FigureKeys.Redirect] = new("Chuyển hồ sơ đến cơ quan có thẩm quyền", "Forwarding to the competent authority"),
        [FigureKeys.SupplementIntake] = new("Bổ sung hồ sơ khi tiếp nhận", "Supplement at intake"),
        [FigureKeys.OnSupplement] = new("Cách tính thời hạn giải quyết khi bổ sung", "How a supplement moves the time to decide"),
        [FigureKeys.SubmitSignature] = new("Hình thức ký khi nộp", "Signature on filing"),
        [FigureKeys.ItInVietnam] = new("Hệ thống công nghệ thông tin đặt tại Việt Nam", "IT systems located in Vietnam"),
        [FigureKeys.Assign] = new("Phân công thụ lý", "Assignment of the handler"),
        [FigureKeys.AppraisalTotal] = new("Thời hạn giải quyết hồ sơ", "Time to decide on the case"),
        [FigureKeys.Clarify] = new("Giải trình, bổ sung khi thẩm định", "Clarification in appraisal"),
        [FigureKeys.ClarifyMaxRounds] = new("Số lần yêu cầu giải trình tối đa", "Rounds of clarification at most"),
        [FigureKeys.Consult] = new("Cơ quan được lấy ý kiến trả lời", "Answer of the agencies consulted"),
        [FigureKeys.SilenceIsConsent] = new("Không trả lời được coi là đồng ý", "Silence counts as consent"),
        [FigureKeys.Council] = new("Phải qua Hội đồng thẩm định", "A council appraises"),
        [FigureKeys.CouncilMinMembers] = new("Số thành viên Hội đồng tối thiểu", "Council members at least"),
        [FigureKeys.CouncilOutsideShare] = new("Tỷ lệ thành viên ngoài cơ quan tối thiểu", "Share of outside members at least"),
        [FigureKeys.CouncilQuorum] = new("Tỷ lệ thành viên dự họp tối thiểu", "Quorum of the council"),
        [FigureKeys.CouncilBundle] = new("Gửi tài liệu trước phiên họp Hội đồng", "Papers before the council meets"),
        [FigureKeys.CouncilMeeting] = new("Họp Hội đồng thẩm định", "Meeting of the council"),
        [FigureKeys.CouncilMinutes] = new("Biên bản họp Hội đồng", "Minutes of the council"),
        [FigureKeys.CouncilMaxRevisions] = new("Số lần Hội đồng yêu cầu chỉnh sửa tối đa", "Revisions the council may ask for"),
        [FigureKeys.MeritPassTotal] = new("Tổng điểm đạt", "Total score to pass"),
        [FigureKeys.MeritMinScore] = new("Điểm tối thiểu mỗi tiêu chí", "Least score on each criterion"),
        [FigureKeys.Submission] = new("Soạn và trình quyết định, quy chế", "Drafting and submission of decision and rulebook"),
        [FigureKeys.ApologyBefore] = new("Gửi văn bản xin lỗi trước ngày hết hạn", "Written apology before the due day"),
        [FigureKeys.ApologyReappointments] = new("Số lần hẹn lại ngày trả kết quả", "Re-appointments at most"),
        [FigureKeys.WithdrawNotice] = new("Thông báo về việc rút hồ sơ", "Notice of a withdrawal"),
        [FigureKeys.DecidingAuthority] = new("Cấp quyết định", "Deciding authority"),
        [FigureKeys.DelegationAllowed] = new("Được ủy quyền, phân cấp quyết định", "The decision may be delegated"),
        [FigureKeys.DelegationTo] = new("Nơi được ủy quyền, phân cấp", "Delegated to"),
        [FigureKeys.Decision] = new("Cấp có thẩm quyền quyết định", "Decision by the authority"),
        [FigureKeys.PublishTarget] = new("Công khai quyết định (mục tiêu)", "Publication of the decision (target)"),
        [FigureKeys.PublishMax] = new("Công khai quyết định (chậm nhất)", "Publication of the decision (at the latest)"),
        [FigureKeys.SupportMaxPct] = new("Mức hỗ trợ tối đa (%)", "Support at most (%)"),
        [FigureKeys.TermMax] = new("Thời hạn thử nghiệm tối đa", "Longest term of a trial"),
        [FigureKeys.TermConvention] = new("Cách tính ngày cuối của thời hạn thử nghiệm", "How the last day of a term is counted"),
        [FigureKeys.StartWithin] = new("Bắt đầu thử nghiệm kể từ ngày được phép", "Start of the trial after the permit"),
        [FigureKeys.StartExtension] = new("Gia hạn thời điểm bắt đầu", "Extension of the start"),
        [FigureKeys.StartMaxExtensions] = new("Số lần gia hạn thời điểm bắt đầu", "Extensions of the start at most"),
        [FigureKeys.Gate] = new("Xem xét chuyển giai đoạn", "Review of a gate"),
        [FigureKeys.ReportEveryL1] = new("Kỳ báo cáo, rủi ro mức 1", "Reporting period, risk level 1"),
        [FigureKeys.ReportEveryL2] = new("Kỳ báo cáo, rủi ro mức 2", "Reporting period, risk level 2"),
        [FigureKeys.ReportEveryL3] = new("Kỳ báo cáo, rủi ro mức 3", "Reporting period, risk level 3"),
        [FigureKeys.ReportDueAfter] = new("Nộp báo cáo sau khi hết kỳ", "Report due after its period"),
        [FigureKeys.ReportOpenBefore] = new("Mở kỳ nộp báo cáo trước hạn", "Report opens before it is due"),
        [FigureKeys.ReportAdHoc] = new("Báo cáo đột xuất", "Ad-hoc report"),
        [FigureKeys.LimitSoftPct] = new("Ngưỡng cảnh báo hạn mức (%)", "Warning threshold of a limit (%)"),
        [FigureKeys.LimitHardPct] = new("Ngưỡng dừng của hạn mức (%)", "Stopping threshold of a limit (%)"),
        [FigureKeys.VisitsL1] = new("Số lần kiểm tra mỗi năm, rủi ro mức 1", "Visits a year, risk level 1"),
        [FigureKeys.VisitsL2] = new("Số lần kiểm tra mỗi năm, rủi ro mức 2", "Visits a year, risk level 2"),
        [FigureKeys.VisitsL3] = new("Số lần kiểm tra mỗi năm, rủi ro mức 3", "Visits a year, risk level 3"),
        [FigureKeys.IncidentSeriousNotice] = new("Thông báo sự cố nghiêm trọng", "Notice of a serious incident"),
        [FigureKeys.IncidentSeriousPreliminary] = new("Báo cáo ban đầu về sự cố nghiêm trọng", "Preliminary report, serious incident"),
        [FigureKeys.IncidentOtherNotice] = new("Thông báo sự cố khác", "Notice of another incident"),
        [FigureKeys.IncidentOtherPreliminary] = new("Báo cáo ban đầu về sự cố khác", "Preliminary report, other incident"),
        [FigureKeys.IncidentFormal] = new("Báo cáo chính thức về sự cố", "Formal incident report"),
        [FigureKeys.DataBreachNotice] = new("Thông báo vi phạm dữ liệu cá nhân", "Notice of a personal data breach"),
        [FigureKeys.DataSubjectRequest] = new("Trả lời yêu cầu của chủ thể dữ liệu", "Answer to a data subject's request"),
        [FigureKeys.ConsentWithdrawal] = new("Trả lời việc rút đồng ý", "Answer to a consent withdrawal"),
        [FigureKeys.ComplaintAcknowledge] = new("Xác nhận phản ánh của người tham gia", "Acknowledgement of a participant's complaint"),
        [FigureKeys.ComplaintResolve] = new("Trả lời phản ánh của người tham gia", "Answer to a participant's complaint"),
        [FigureKeys.ComplaintAuthority] = new("Cơ quan giải quyết phản ánh", "The authority's answer to a complaint"),
        [FigureKeys.HoldNotice] = new("Đáp ứng yêu cầu tự ngừng khẩn cấp", "Answer to a request for a safety hold"),
        [FigureKeys.HoldReview] = new("Xem xét cho tiếp tục sau tự ngừng", "Review of a safety hold"),
        [FigureKeys.AdjustmentMinor] = new("Ghi nhận điều chỉnh nhỏ", "Acknowledgement of a minor adjustment"),
        [FigureKeys.AdjustmentMajor] = new("Quyết định điều chỉnh", "Decision on an adjustment"),
        [FigureKeys.AdjustmentFileBefore] = new("Đề nghị điều chỉnh trước khi áp dụng", "Request for an adjustment before it applies"),
        [FigureKeys.AdjustmentPerYear] = new("Số lần điều chỉnh mỗi năm", "Adjustments a year at most"),
        [FigureKeys.ExtensionMax] = new("Số lần gia hạn tối đa", "Extensions at most"),
        [FigureKeys.ExtensionEach] = new("Mỗi lần gia hạn tối đa", "Each extension at most"),
        [FigureKeys.ExtensionOpens] = new("Được đề nghị gia hạn từ trước khi hết hạn", "Extension may be asked for, before the end"),
        [FigureKeys.ExtensionFileBefore] = new("Hạn cuối đề nghị gia hạn, trước khi hết hạn", "Extension must be asked for, before the end"),
        [FigureKeys.ExtensionDecide] = new("Quyết định gia hạn", "Decision on an extension"),
        [FigureKeys.ExtensionHoldover] = new("Số ngày được tiếp tục khi chờ quyết định gia hạn", "Days a trial may go on while its extension is decided"),
        [FigureKeys.SuspensionDecide] = new("Quyết định về đề nghị tạm dừng", "Decision on a proposal to suspend"),
        [FigureKeys.SuspensionUrgent] = new("Quyết định tạm dừng khẩn cấp", "Urgent suspension"),
        [FigureKeys.SuspensionMax] = new("Thời gian tạm dừng tối đa", "Longest suspension"),
        [FigureKeys.SuspensionLift] = new("Xem xét biện pháp khắc phục", "Review of a remedy"),
        [FigureKeys.SuspensionTollsTerm] = new("Thời gian tạm dừng không tính vào thời hạn thử nghiệm", "A suspension tolls the term"),
        [FigureKeys.CapOnePlatform] = new("Dư nợ tối đa của một người trên một nền tảng (đồng)", "Most one person may owe on one platform (VND)"),
        [FigureKeys.CapAllPlatforms] = new("Dư nợ tối đa của một người trên mọi nền tảng (đồng)", "Most one person may owe on all platforms (VND)"),
        [FigureKeys.VoluntaryStopNotice] = new("Báo trước khi tự chấm dứt", "Notice before stopping voluntarily"),
        [FigureKeys.VoluntaryStopAcknowledge] = new("Ghi nhận việc tự chấm dứt", "Acknowledgement of a voluntary stop"),
        [FigureKeys.TerminationDecide] = new("Quyết định chấm dứt", "Decision to terminate"),
        [FigureKeys.HearingBeforeEnd] = new("Thời gian để tổ chức giải trình trước khi chấm dứt", "Time to be heard before the end"),
        [FigureKeys.RevocationDecide] = new("Quyết định thu hồi", "Decision to revoke"),
        [FigureKeys.RevocationBar] = new("Không được nộp lại sau khi bị thu hồi", "Bar on a new dossier after revocation"),
        [FigureKeys.EarlyFinalOpens] = new("Được nộp sớm báo cáo tổng kết, trước khi hết hạn", "Early final report may be filed, before the end"),
        [FigureKeys.EarlyFinalCloses] = new("Hạn cuối nộp sớm báo cáo tổng kết, trước khi hết hạn", "Early final report must be filed, before the end"),
        [FigureKeys.EarlyFinalRemind] = new("Nhắc nộp sớm báo cáo tổng kết, trước khi hết hạn", "Reminder of the early final report, before the end"),
        [FigureKeys.WindDown] = new("Thu hẹp, hoàn trả, thông báo", "Winding down"),
        [FigureKeys.FinalReport] = new("Nộp báo cáo tổng kết", "Final report"),
        [FigureKeys.Evaluation] = new("Đánh giá kết quả thử nghiệm", "Evaluation of the trial"),
        [FigureKeys.EvaluationPassScore] = new("Điểm đạt khi đánh giá", "Score to pass the evaluation"),
        [FigureKeys.TransitionMax] = new("Số tháng vận hành chuyển tiếp tối đa", "Months of transitional operation at most"),
        [FigureKeys.PublishOutcome] = new("Công khai kết quả thử nghiệm", "Publication of the outcome"),
        [FigureKeys.RetentionYears] = new("Số năm lưu hồ sơ", "Years the file is kept"),
        [FigureKeys.RemedyFile] = new("Thời hiệu khiếu nại", "Time to complain"),
        [FigureKeys.RemedyDecide] = new("Giải quyết khiếu nại", "Decision on a complaint"),
        [FigureKeys.RemedyComplex] = new("Giải quyết khiếu nại phức tạp", "Decision on a complex complaint"),
        [FigureKeys.InfoRequest] = new("Cung cấp thông tin theo yêu cầu", "Answer to a request for information"),
        [FigureKeys.InfoRequestExtension] = new("Gia hạn cung cấp thông tin", "Extension of that answer"),
        [FigureKeys.InfoCorrection] = new("Đính chính thông tin đã công khai", "Correction of published information"),
    };

    private static readonly Dictionary<string, LocalText> s_words = new()
    {
        ["account"] = new("tài khoản của người ký", "the signatory's account"),
        ["pades"] = new("chữ ký số trên văn bản", "digital signature on the paper"),
        ["ubnd"] = new("Ủy ban nhân dân", "People's Committee"),
        ["nhnn"] = new("Ngân hàng Nhà nước", "State Bank"),
        ["nhnn-khu-vuc"] = new("Ngân hàng Nhà nước Khu vực", "the State Bank's regional branch"),
        ["inclusive"] = new("tính cả ngày bắt đầu", "the first day counts"),
        ["civil"] = new("theo Bộ luật Dân sự, không tính ngày bắt đầu", "by the Civil Code, the first day does not count"),
    };

    private static readonly FrozenDictionary<string, int> s_places = s_titles.Keys.Index().ToFrozenDictionary(entry => entry.Item, entry => entry.Index);

    /// <summary>Where the figure stands when figures are listed in the order of the procedure.</summary>
    public static int Place(string key) => s_places.GetValueOrDefault(key, int.MaxValue);

    /// <summary>The key itself where it has no name.</summary>
    public static LocalText Of(string key) => s_titles.GetValueOrDefault(key) ?? new(key, key);

    /// <summary>The value as a reader says it: “3 ngày làm việc”, “có”.</summary>
    public static LocalText Say(Figure figure) => FigureKinds.Of(figure.Key) switch
    {
        FigureKind.Length => Length.Parse(figure.Value).InWords(),
        FigureKind.Switch => figure.Value == "true" ? new("có", "yes") : new("không", "no"),
        FigureKind.Policy => FigureValue.Policy(figure.Value) switch
        {
            SupplementPolicy.Reset => new("tính lại từ đầu", "starts again in full"),
            SupplementPolicy.Pause => new("tạm dừng, sau đó tính tiếp", "pauses, then goes on"),
            _ => new("vẫn tính", "runs on"),
        },
        FigureKind.Money when FigureValue.Count(figure.Value) is { } amount => new(
            amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') + " đồng", "VND " + amount.ToString("#,0", CultureInfo.InvariantCulture)),
        _ => s_words.GetValueOrDefault(figure.Value) ?? new(figure.Value, figure.Value),
    };

    /// <summary>The value without its unit, for a table that gives the unit beside it.</summary>
    public static LocalText Value(Figure figure) =>
        FigureKinds.Of(figure.Key) == FigureKind.Length && Length.TryParse(figure.Value, out var length) && length.Amount.ToString(CultureInfo.InvariantCulture) is var amount
            ? new(amount, amount)
            : Say(figure);

    /// <summary>The unit in which the value counts; null where it has none.</summary>
    public static LocalText? Unit(Figure figure) => FigureKinds.Of(figure.Key) == FigureKind.Length && Length.TryParse(figure.Value, out var length) ? Length.Words(length.Unit) : null;
}
