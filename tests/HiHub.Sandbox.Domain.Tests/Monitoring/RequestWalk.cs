using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>Walks through requests to change a running trial.</summary>
internal static class RequestWalk
{
    public static RequestAdjustment.Input Adjusting(AdjustmentSize size, bool upward = false, bool touchesWaiver = false) =>
        new() { Size = size, Change = "Đổi đầu mối liên hệ.", Reason = "Thay đổi nhân sự.", Upward = upward, TouchesWaiver = touchesWaiver };

    public static string LastRequest(this Story story) => story.Trial().Requests[^1].Id;

    public static AssessRequest.Input Assessing(this Story story) =>
        new() { RequestId = story.LastRequest(), Assessment = "Phù hợp năng lực kiểm soát.", Supported = true };

    public static Story WithAssessedAdjustment(this Story story, bool upward = false) =>
        story
            .ToActive()
            .Do(ActionName.RequestAdjustment, Office.App1, Adjusting(AdjustmentSize.Major, upward))
            .Do(ActionName.AssessRequest, Office.Hnd1, story.Assessing());

    public static DecideAdjustment.Input DecidingAdjustment(this Story story) =>
        new()
        {
            DocumentId = story.Signed(ActionName.DecideAdjustment),
            RequestId = story.LastRequest(),
            Granted = true,
            Reason = "Có đủ biện pháp bảo vệ.",
            RulebookVersion = story.Trial().Scope!.RulebookVersion + 1,
        };

    public static RequestExtension.Input Extending(int months = 6) =>
        new() { Months = months, Reason = ExtensionReason.MoreDataNeeded, Explanation = "Chưa đủ số liệu mùa cao điểm." };

    /// <summary>Inside the window for extension, with reports up to date.</summary>
    public static Story ToExtensionWindow(this Story story) =>
        story.ToActive().On(story.LastDay().AddDays(-story.Pack.Int(FigureKeys.ExtensionFileBefore) - 10)).WithReports();

    public static Story WithAssessedExtension(this Story story, int months = 6) =>
        story
            .ToExtensionWindow()
            .Do(ActionName.RequestExtension, Office.App1, Extending(months))
            .Do(ActionName.AssessRequest, Office.Hnd1, story.Assessing());

    public static DecideExtension.Input DecidingExtension(this Story story) =>
        new() { DocumentId = story.Signed(ActionName.DecideExtension), RequestId = story.LastRequest(), Granted = true, Reason = "Cần thêm số liệu." };

    public static Story WithExtension(this Story story, int months = 6)
    {
        story.WithAssessedExtension(months);
        return story.Do(ActionName.DecideExtension, Office.Dec1, story.DecidingExtension());
    }
}
