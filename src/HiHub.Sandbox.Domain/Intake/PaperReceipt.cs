using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>How a paper reached the one-stop desk.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PaperChannel>))]
public enum PaperChannel
{
    /// <summary>Nộp trực tiếp.</summary>
    Counter,

    /// <summary>Dịch vụ bưu chính công ích.</summary>
    Post,
}

public static class PaperChannels
{
    public static LocalText Name(this PaperChannel channel) => channel switch
    {
        PaperChannel.Counter => new("Nộp trực tiếp", "At the counter"),
        PaperChannel.Post => new("Qua dịch vụ bưu chính công ích", "By public post"),
    };
}

/// <summary>What the desk notes of a paper dossier, or of a paper answer, on its arrival.</summary>
public sealed record PaperReceipt
{
    // No text sets it; older papers belong to a conversation with the applicant, not into a form.
    private const int LongestBack = 30;

    public required PaperChannel Channel { get; init; }

    /// <summary>When it was handed in at the counter, or when the post delivered it.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The day of the postmark; of a paper that came by post.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>Who brought it, or who sent it.</summary>
    [StringLength(150, MinimumLength = 1)]
    public required string BroughtBy { get; init; }

    /// <summary>The person entitled to file has signed the paper and its commitments.</summary>
    public required bool Signed { get; init; }

    internal IEnumerable<FieldError> Errors(Act act, string path)
    {
        var day = OfficeTime.DayOf(ReceivedAt);
        if (ReceivedAt > act.Now)
            yield return new($"{path}.receivedAt", "in-future", "Thời điểm nhận ở tương lai.", "The time of receipt lies in the future.");
        else if (day < act.Today.AddDays(-LongestBack))
            yield return new($"{path}.receivedAt", "too-long-ago", $"Chỉ nhập giấy tờ nhận trong {LongestBack} ngày gần đây.", $"Only papers received in the last {LongestBack} days are entered.");
        if (string.IsNullOrWhiteSpace(BroughtBy))
            yield return new($"{path}.broughtBy", "required", "Nêu người mang đến hoặc người gửi.", "Name who brought or sent it.");
        if (Channel == PaperChannel.Counter && PostedOn is not null)
            yield return new($"{path}.postedOn", "not-by-post", "Chỉ giấy tờ gửi bưu chính có ngày gửi.", "Only a paper that came by post has a day of posting.");
        else if (Channel == PaperChannel.Post && PostedOn is null)
            yield return new($"{path}.postedOn", "required", "Nêu ngày gửi theo dấu bưu chính.", "Name the day of the postmark.");
        else if (PostedOn > day)
            yield return new($"{path}.postedOn", "posted-after-receipt", "Ngày gửi sau ngày nhận.", "The day of posting lies after the receipt.");
        else if (PostedOn < day.AddDays(-LongestBack))
            yield return new($"{path}.postedOn", "too-long-ago", $"Ngày gửi sớm hơn ngày nhận quá {LongestBack} ngày.", $"The day of posting lies more than {LongestBack} days before the receipt.");
    }

    internal Refusal? WhyNotSigned() =>
        Signed
            ? null
            : new(
                "paper-not-signed",
                "Hồ sơ giấy chưa có chữ ký và cam kết của người có quyền nộp: hướng dẫn bổ sung tại chỗ rồi mới nhập.",
                "The paper lacks the signature and commitments of whoever may file: have it completed before it is entered.");

    internal PaperEntry EnteredBy(Act act) => new(Channel, ReceivedAt.ToUniversalTime(), PostedOn, BroughtBy.Trim(), act.Actor.PersonId, act.Now);
}

/// <summary>A paper in the office's hands; neither <paramref name="FiledAt"/> nor <paramref name="ReturnedAt"/> while it is being written off.</summary>
public sealed record PaperEntry(
    PaperChannel Channel, DateTimeOffset ReceivedAt, DateOnly? PostedOn, string BroughtBy, string EnteredBy, DateTimeOffset EnteredAt, DateTimeOffset? FiledAt = null, DateTimeOffset? ReturnedAt = null, string? ReturnReason = null)
{
    [JsonIgnore]
    public bool IsOpen => FiledAt is null && ReturnedAt is null;

    /// <summary>The day that keeps a deadline: at the counter the day of handing in, by post the day of the postmark. A default: no text seen says it.</summary>
    [JsonIgnore]
    public DateOnly CountsOn => PostedOn ?? OfficeTime.DayOf(ReceivedAt);
}
