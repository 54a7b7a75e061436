using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Why a link does not hold, in words that finish “stream …, sequence …: …”.</summary>
internal static class AuditReasons
{
    public static LocalText Hash { get; } = new("nội dung không cho ra mã băm đã ghi", "its bytes do not give its hash");
    public static LocalText Follows { get; } = new("không nối tiếp sự kiện trước nó", "it does not follow the event before it");
    public static LocalText OtherPlace { get; } = new("được ghi cho vị trí khác", "it was written for another place");
    public static LocalText Columns { get; } = new("các cột khác với nội dung", "its columns differ from its bytes");
    public static LocalText NotAnEvent { get; } = new("nội dung không phải là một sự kiện", "its bytes are not an event");
    public static LocalText PayloadGone { get; } = new("dữ liệu kèm theo mất mà không có dấu xóa", "its payload is gone without a mark of erasure");
    public static LocalText PayloadHash { get; } = new("dữ liệu kèm theo không khớp mã băm của nó", "its payload does not give the payload's hash");
    public static LocalText PayloadBoth { get; } = new("đánh dấu đã xóa nhưng dữ liệu không như vậy", "it is marked as erased, but its payload says otherwise");
    public static LocalText Unrecorded { get; } = new("dữ liệu kèm theo bị xóa mà không có biên bản", "its payload was erased without a record");
    public static LocalText Order { get; } = new("luồng không theo thứ tự", "its stream is not in order");
    public static LocalText OtherHash { get; } = new("gốc ngày đã ghi mã băm khác", "a daily root saw another hash");
    public static LocalText NoHead { get; } = new("chuỗi không có đầu chuỗi", "its chain has no head");
    public static LocalText HeadHash { get; } = new("đầu chuỗi ghi mã băm khác", "the head has another hash");
    public static LocalText ChainGone { get; } = new("cả chuỗi đã mất", "the whole chain is gone");
    public static LocalText RootedGone { get; } = new("sự kiện mà gốc ngày đã thấy không còn", "a daily root saw an event that is gone");
    public static LocalText RootFollows { get; } = new("gốc ngày không nối tiếp gốc trước", "the daily root does not follow");
    public static LocalText RootSignature { get; } = new("chữ ký của gốc ngày sai", "the daily root's signature is wrong");
    public static LocalText RootKey { get; } = new("khóa ký gốc ngày chưa từng được công bố", "the daily root's key is unknown");
    public static LocalText RootLines { get; } = new("các dòng của gốc ngày không đọc được", "the daily root's lines cannot be read");
    public static LocalText Unreadable { get; } = new("dòng không đọc được", "the line cannot be read");
    public static LocalText NoExport { get; } = new("tệp không phải là bản xuất nhật ký", "the file is not an exported trail");

    public static LocalText Missing(long seq) => new($"thiếu sự kiện {seq}", $"event {seq} is missing");

    public static LocalText Ends(long last, long head) => new($"chuỗi dừng ở {last}, đầu chuỗi ghi {head}", $"the chain ends at {last}, its head says {head}");
}
