; of sources with the digest 2b55d271ce991974, by numba 0.68.1 and llvmlite 0.50.0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 200
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 144
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 480
  %.12 = load i64, ptr %.11, align 8
  %.13 = ashr i64 %.12, 3
  %.14 = getelementptr i8, ptr %arg.c, i64 520
  %.15 = load i64, ptr %.14, align 8
  %.36 = getelementptr i8, ptr %arg.c, i64 584
  %.37 = load i64, ptr %.36, align 8
  %.11956.not = icmp slt i64 %.37, 1
  br i1 %.11956.not, label %common.ret, label %B276.preheader

B276.preheader:                                   ; preds = %B0.endif
  %.9444.not.i = icmp slt i64 %.13, 1
  %unroll_iter.i = and i64 %.13, 9223372036854775806
  br i1 %.9444.not.i, label %B276.preheader.split.us, label %B276.preheader.split

B276.preheader.split.us:                          ; preds = %B276.preheader
  %.191.us = and i64 %.15, 2611923443488327891
  %sunkaddr = inttoptr i64 %.6 to ptr
  %sunkaddr87 = shl nuw i64 %.191.us, 2
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr87
  br label %B276.us

B276.us:                                          ; preds = %B372.us, %B276.preheader.split.us
  %.1255557.us = phi i64 [ %.132.us, %B372.us ], [ 0, %B276.preheader.split.us ]
  %.132.us = add nuw nsw i64 %.1255557.us, 1
  %.200.us = load i32, ptr %sunkaddr88, align 4
  %.201.not.us = icmp eq i32 %.200.us, 0
  br i1 %.201.not.us, label %B372.us, label %B340.us

B340.us:                                          ; preds = %B276.us, %B340.us
  %place.2.1.us = phi i64 [ %.206.us, %B340.us ], [ %.191.us, %B276.us ]
  %.204.us = add nsw i64 %place.2.1.us, 1
  %.206.us = and i64 %.204.us, %.15
  %.212.us = getelementptr i32, ptr %sunkaddr, i64 %.206.us
  %.213.us = load i32, ptr %.212.us, align 4
  %.214.not.us = icmp eq i32 %.213.us, 0
  br i1 %.214.not.us, label %B372.us, label %B340.us

B372.us:                                          ; preds = %B340.us, %B276.us
  %place.3.2.us = phi i64 [ %.191.us, %B276.us ], [ %.206.us, %B340.us ]
  %0 = trunc i64 %.1255557.us to i32
  %.224.us = add i32 %0, 1
  %.225.us = getelementptr i32, ptr %sunkaddr, i64 %place.3.2.us
  store i32 %.224.us, ptr %.225.us, align 4
  %exitcond.not.us = icmp eq i64 %.37, %.132.us
  br i1 %exitcond.not.us, label %common.ret, label %B276.us

B276.preheader.split:                             ; preds = %B276.preheader
  %1 = icmp eq i64 %.13, 1
  br i1 %1, label %B276.us2.preheader, label %B276.preheader.split.split

B276.us2.preheader:                               ; preds = %B276.preheader.split
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  br label %B276.us2

B276.us2:                                         ; preds = %B276.us2.preheader, %B372.us19
  %.1255557.us3 = phi i64 [ %.132.us4, %B372.us19 ], [ 0, %B276.us2.preheader ]
  %.132.us4 = add nuw nsw i64 %.1255557.us3, 1
  %.133.epil.i.us = getelementptr i64, ptr %2, i64 %.1255557.us3
  %.134.epil.i.us = load i64, ptr %.133.epil.i.us, align 8, !noalias !0
  %.136.epil.i.us = xor i64 %.134.epil.i.us, 2611923443488327891
  %.137.epil.i.us = mul i64 %.136.epil.i.us, -7046029254386353131
  %.138.epil.i.us = lshr i64 %.137.epil.i.us, 32
  %.139.epil.i.us = xor i64 %.138.epil.i.us, %.137.epil.i.us
  %.191.us8 = and i64 %.139.epil.i.us, %.15
  %.199.us9 = getelementptr i32, ptr %3, i64 %.191.us8
  %.200.us10 = load i32, ptr %.199.us9, align 4
  %.201.not.us11 = icmp eq i32 %.200.us10, 0
  br i1 %.201.not.us11, label %B372.us19, label %B340.us12

B340.us12:                                        ; preds = %B276.us2, %B340.us12
  %place.2.1.us13 = phi i64 [ %.206.us15, %B340.us12 ], [ %.191.us8, %B276.us2 ]
  %.204.us14 = add nsw i64 %place.2.1.us13, 1
  %.206.us15 = and i64 %.204.us14, %.15
  %.212.us16 = getelementptr i32, ptr %3, i64 %.206.us15
  %.213.us17 = load i32, ptr %.212.us16, align 4
  %.214.not.us18 = icmp eq i32 %.213.us17, 0
  br i1 %.214.not.us18, label %B372.us19, label %B340.us12

B372.us19:                                        ; preds = %B340.us12, %B276.us2
  %place.3.2.us20 = phi i64 [ %.191.us8, %B276.us2 ], [ %.206.us15, %B340.us12 ]
  %4 = trunc i64 %.1255557.us3 to i32
  %.224.us21 = add i32 %4, 1
  %.225.us22 = getelementptr i32, ptr %3, i64 %place.3.2.us20
  store i32 %.224.us21, ptr %.225.us22, align 4
  %exitcond.not.us23 = icmp eq i64 %.37, %.132.us4
  br i1 %exitcond.not.us23, label %common.ret, label %B276.us2

B276.preheader.split.split:                       ; preds = %B276.preheader.split
  %5 = and i64 %.12, 8
  %6 = icmp eq i64 %5, 0
  %7 = inttoptr i64 %.9 to ptr
  br i1 %6, label %B276.us27.preheader, label %B276.preheader54

B276.us27.preheader:                              ; preds = %B276.preheader.split.split
  %scevgep = getelementptr i8, ptr %7, i64 8
  %8 = and i64 %.12, -16
  %9 = inttoptr i64 %.6 to ptr
  %10 = add nsw i64 %.13, -2
  %11 = lshr exact i64 %10, 1
  %12 = add nuw i64 %11, 1
  %xtraiter9 = and i64 %12, 1
  %13 = icmp eq i64 %10, 0
  %unroll_iter13 = and i64 %12, -2
  %lcmp.mod10.not = icmp eq i64 %xtraiter9, 0
  %lcmp.mod12 = icmp ne i64 %xtraiter9, 0
  br label %B276.us27

B276.preheader54:                                 ; preds = %B276.preheader.split.split
  %invariant.gep = getelementptr i64, ptr %7, i64 %unroll_iter.i
  %scevgep75 = getelementptr i8, ptr %7, i64 8
  %14 = and i64 %.12, -8
  %15 = inttoptr i64 %.6 to ptr
  %16 = add nsw i64 %.13, -2
  %17 = lshr i64 %16, 1
  %18 = add nuw i64 %17, 1
  %xtraiter = and i64 %18, 1
  %19 = icmp eq i64 %17, 0
  %unroll_iter = and i64 %18, -2
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0
  br label %B276

B276.us27:                                        ; preds = %B372.us44, %B276.us27.preheader
  %lsr.iv68 = phi ptr [ %scevgep, %B276.us27.preheader ], [ %scevgep69, %B372.us44 ]
  %.1255557.us28 = phi i64 [ 0, %B276.us27.preheader ], [ %.132.us29, %B372.us44 ]
  br i1 %13, label %B74.i.us.epil.preheader, label %B74.i.us

B74.i.us:                                         ; preds = %B276.us27, %B74.i.us
  %lsr.iv = phi i64 [ %lsr.iv.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %mixed.3.047.i.us = phi i64 [ %.139.1.i.us.1, %B74.i.us ], [ 2611923443488327891, %B276.us27 ]
  %niter14 = phi i64 [ %niter14.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %20 = shl i64 %lsr.iv, 3
  %scevgep71 = getelementptr i8, ptr %lsr.iv68, i64 %20
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 -8
  %.134.i.us = load i64, ptr %scevgep72, align 8, !noalias !0
  %.136.i.us = xor i64 %.134.i.us, %mixed.3.047.i.us
  %.137.i.us = mul i64 %.136.i.us, -7046029254386353131
  %.138.i.us = lshr i64 %.137.i.us, 32
  %.134.1.i.us = load i64, ptr %scevgep71, align 8, !noalias !0
  %21 = xor i64 %.134.1.i.us, %.138.i.us
  %.136.1.i.us = xor i64 %21, %.137.i.us
  %.137.1.i.us = mul i64 %.136.1.i.us, -7046029254386353131
  %.138.1.i.us = lshr i64 %.137.1.i.us, 32
  %lsr.iv.next = shl i64 %lsr.iv, 3
  %22 = getelementptr i8, ptr %lsr.iv68, i64 %lsr.iv.next
  %scevgep71.1 = getelementptr i8, ptr %22, i64 16
  %scevgep72.1 = getelementptr i8, ptr %22, i64 8
  %.134.i.us.1 = load i64, ptr %scevgep72.1, align 8, !noalias !0
  %23 = xor i64 %.138.1.i.us, %.134.i.us.1
  %.136.i.us.1 = xor i64 %23, %.137.1.i.us
  %.137.i.us.1 = mul i64 %.136.i.us.1, -7046029254386353131
  %.138.i.us.1 = lshr i64 %.137.i.us.1, 32
  %.134.1.i.us.1 = load i64, ptr %scevgep71.1, align 8, !noalias !0
  %24 = xor i64 %.134.1.i.us.1, %.138.i.us.1
  %.136.1.i.us.1 = xor i64 %24, %.137.i.us.1
  %.137.1.i.us.1 = mul i64 %.136.1.i.us.1, -7046029254386353131
  %.138.1.i.us.1 = lshr i64 %.137.1.i.us.1, 32
  %.139.1.i.us.1 = xor i64 %.138.1.i.us.1, %.137.1.i.us.1
  %lsr.iv.next.1 = add i64 %lsr.iv, 4
  %niter14.next.1 = add i64 %niter14, 2
  %niter14.ncmp.1 = icmp eq i64 %niter14.next.1, %unroll_iter13
  br i1 %niter14.ncmp.1, label %B174.loopexit.unr-lcssa.i.us.unr-lcssa, label %B74.i.us

B174.loopexit.unr-lcssa.i.us.unr-lcssa:           ; preds = %B74.i.us
  br i1 %lcmp.mod10.not, label %B174.loopexit.unr-lcssa.i.us, label %B74.i.us.epil.preheader

B74.i.us.epil.preheader:                          ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B276.us27
  %lsr.iv.epil.init = phi i64 [ 0, %B276.us27 ], [ %lsr.iv.next.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  %mixed.3.047.i.us.epil.init = phi i64 [ 2611923443488327891, %B276.us27 ], [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod12)
  %25 = shl i64 %lsr.iv.epil.init, 3
  %scevgep71.epil = getelementptr i8, ptr %lsr.iv68, i64 %25
  %scevgep72.epil = getelementptr i8, ptr %scevgep71.epil, i64 -8
  %.134.i.us.epil = load i64, ptr %scevgep72.epil, align 8, !noalias !0
  %.136.i.us.epil = xor i64 %.134.i.us.epil, %mixed.3.047.i.us.epil.init
  %.137.i.us.epil = mul i64 %.136.i.us.epil, -7046029254386353131
  %.138.i.us.epil = lshr i64 %.137.i.us.epil, 32
  %.134.1.i.us.epil = load i64, ptr %scevgep71.epil, align 8, !noalias !0
  %26 = xor i64 %.134.1.i.us.epil, %.138.i.us.epil
  %.136.1.i.us.epil = xor i64 %26, %.137.i.us.epil
  %.137.1.i.us.epil = mul i64 %.136.1.i.us.epil, -7046029254386353131
  %.138.1.i.us.epil = lshr i64 %.137.1.i.us.epil, 32
  %.139.1.i.us.epil = xor i64 %.138.1.i.us.epil, %.137.1.i.us.epil
  br label %B174.loopexit.unr-lcssa.i.us

B174.loopexit.unr-lcssa.i.us:                     ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B74.i.us.epil.preheader
  %.139.1.i.us.lcssa = phi i64 [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ], [ %.139.1.i.us.epil, %B74.i.us.epil.preheader ]
  %.132.us29 = add nuw nsw i64 %.1255557.us28, 1
  %.191.us33 = and i64 %.139.1.i.us.lcssa, %.15
  %.199.us34 = getelementptr i32, ptr %9, i64 %.191.us33
  %.200.us35 = load i32, ptr %.199.us34, align 4
  %.201.not.us36 = icmp eq i32 %.200.us35, 0
  br i1 %.201.not.us36, label %B372.us44, label %B340.us37

B340.us37:                                        ; preds = %B174.loopexit.unr-lcssa.i.us, %B340.us37
  %place.2.1.us38 = phi i64 [ %.206.us40, %B340.us37 ], [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ]
  %.204.us39 = add nsw i64 %place.2.1.us38, 1
  %.206.us40 = and i64 %.204.us39, %.15
  %.212.us41 = getelementptr i32, ptr %9, i64 %.206.us40
  %.213.us42 = load i32, ptr %.212.us41, align 4
  %.214.not.us43 = icmp eq i32 %.213.us42, 0
  br i1 %.214.not.us43, label %B372.us44, label %B340.us37

B372.us44:                                        ; preds = %B340.us37, %B174.loopexit.unr-lcssa.i.us
  %place.3.2.us45 = phi i64 [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ], [ %.206.us40, %B340.us37 ]
  %27 = trunc i64 %.1255557.us28 to i32
  %.224.us46 = add i32 %27, 1
  %.225.us47 = getelementptr i32, ptr %9, i64 %place.3.2.us45
  store i32 %.224.us46, ptr %.225.us47, align 4
  %scevgep69 = getelementptr i8, ptr %lsr.iv68, i64 %8
  %exitcond.not.us48 = icmp eq i64 %.37, %.132.us29
  br i1 %exitcond.not.us48, label %common.ret, label %B276.us27

B276:                                             ; preds = %B372, %B276.preheader54
  %lsr.iv76 = phi ptr [ %scevgep75, %B276.preheader54 ], [ %scevgep77, %B372 ]
  %.1255557 = phi i64 [ 0, %B276.preheader54 ], [ %.132, %B372 ]
  br i1 %19, label %B74.i.epil.preheader, label %B74.i

B74.i:                                            ; preds = %B276, %B74.i
  %lsr.iv73 = phi i64 [ %lsr.iv.next74.1, %B74.i ], [ 0, %B276 ]
  %mixed.3.047.i = phi i64 [ %.139.1.i.1, %B74.i ], [ 2611923443488327891, %B276 ]
  %niter = phi i64 [ %niter.next.1, %B74.i ], [ 0, %B276 ]
  %28 = shl i64 %lsr.iv73, 3
  %scevgep79 = getelementptr i8, ptr %lsr.iv76, i64 %28
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 -8
  %.134.i = load i64, ptr %scevgep80, align 8, !noalias !0
  %.136.i = xor i64 %.134.i, %mixed.3.047.i
  %.137.i = mul i64 %.136.i, -7046029254386353131
  %.138.i = lshr i64 %.137.i, 32
  %.134.1.i = load i64, ptr %scevgep79, align 8, !noalias !0
  %29 = xor i64 %.134.1.i, %.138.i
  %.136.1.i = xor i64 %29, %.137.i
  %.137.1.i = mul i64 %.136.1.i, -7046029254386353131
  %.138.1.i = lshr i64 %.137.1.i, 32
  %lsr.iv.next74 = shl i64 %lsr.iv73, 3
  %30 = getelementptr i8, ptr %lsr.iv76, i64 %lsr.iv.next74
  %scevgep79.1 = getelementptr i8, ptr %30, i64 16
  %scevgep80.1 = getelementptr i8, ptr %30, i64 8
  %.134.i.1 = load i64, ptr %scevgep80.1, align 8, !noalias !0
  %31 = xor i64 %.138.1.i, %.134.i.1
  %.136.i.1 = xor i64 %31, %.137.1.i
  %.137.i.1 = mul i64 %.136.i.1, -7046029254386353131
  %.138.i.1 = lshr i64 %.137.i.1, 32
  %.134.1.i.1 = load i64, ptr %scevgep79.1, align 8, !noalias !0
  %32 = xor i64 %.134.1.i.1, %.138.i.1
  %.136.1.i.1 = xor i64 %32, %.137.i.1
  %.137.1.i.1 = mul i64 %.136.1.i.1, -7046029254386353131
  %.138.1.i.1 = lshr i64 %.137.1.i.1, 32
  %.139.1.i.1 = xor i64 %.138.1.i.1, %.137.1.i.1
  %lsr.iv.next74.1 = add i64 %lsr.iv73, 4
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B174.loopexit.unr-lcssa.i.unr-lcssa, label %B74.i

B174.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B74.i
  br i1 %lcmp.mod.not, label %B174.loopexit.unr-lcssa.i, label %B74.i.epil.preheader

B74.i.epil.preheader:                             ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B276
  %lsr.iv73.epil.init = phi i64 [ 0, %B276 ], [ %lsr.iv.next74.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  %mixed.3.047.i.epil.init = phi i64 [ 2611923443488327891, %B276 ], [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod8)
  %33 = shl i64 %lsr.iv73.epil.init, 3
  %scevgep79.epil = getelementptr i8, ptr %lsr.iv76, i64 %33
  %scevgep80.epil = getelementptr i8, ptr %scevgep79.epil, i64 -8
  %.134.i.epil = load i64, ptr %scevgep80.epil, align 8, !noalias !0
  %.136.i.epil = xor i64 %.134.i.epil, %mixed.3.047.i.epil.init
  %.137.i.epil = mul i64 %.136.i.epil, -7046029254386353131
  %.138.i.epil = lshr i64 %.137.i.epil, 32
  %.134.1.i.epil = load i64, ptr %scevgep79.epil, align 8, !noalias !0
  %34 = xor i64 %.134.1.i.epil, %.138.i.epil
  %.136.1.i.epil = xor i64 %34, %.137.i.epil
  %.137.1.i.epil = mul i64 %.136.1.i.epil, -7046029254386353131
  %.138.1.i.epil = lshr i64 %.137.1.i.epil, 32
  %.139.1.i.epil = xor i64 %.138.1.i.epil, %.137.1.i.epil
  br label %B174.loopexit.unr-lcssa.i

B174.loopexit.unr-lcssa.i:                        ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B74.i.epil.preheader
  %.139.1.i.lcssa = phi i64 [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ], [ %.139.1.i.epil, %B74.i.epil.preheader ]
  %.163 = mul nuw nsw i64 %.1255557, %.13
  %.132 = add nuw nsw i64 %.1255557, 1
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.163
  %.134.epil.i = load i64, ptr %gep, align 8, !noalias !0
  %.136.epil.i = xor i64 %.134.epil.i, %.139.1.i.lcssa
  %.137.epil.i = mul i64 %.136.epil.i, -7046029254386353131
  %.138.epil.i = lshr i64 %.137.epil.i, 32
  %.139.epil.i = xor i64 %.138.epil.i, %.137.epil.i
  %.191 = and i64 %.139.epil.i, %.15
  %.199 = getelementptr i32, ptr %15, i64 %.191
  %.200 = load i32, ptr %.199, align 4
  %.201.not = icmp eq i32 %.200, 0
  br i1 %.201.not, label %B372, label %B340

B340:                                             ; preds = %B174.loopexit.unr-lcssa.i, %B340
  %place.2.1 = phi i64 [ %.206, %B340 ], [ %.191, %B174.loopexit.unr-lcssa.i ]
  %.204 = add nsw i64 %place.2.1, 1
  %.206 = and i64 %.204, %.15
  %.212 = getelementptr i32, ptr %15, i64 %.206
  %.213 = load i32, ptr %.212, align 4
  %.214.not = icmp eq i32 %.213, 0
  br i1 %.214.not, label %B372, label %B340

B372:                                             ; preds = %B340, %B174.loopexit.unr-lcssa.i
  %place.3.2 = phi i64 [ %.191, %B174.loopexit.unr-lcssa.i ], [ %.206, %B340 ]
  %35 = trunc i64 %.1255557 to i32
  %.224 = add i32 %35, 1
  %.225 = getelementptr i32, ptr %15, i64 %place.3.2
  store i32 %.224, ptr %.225, align 4
  %scevgep77 = getelementptr i8, ptr %lsr.iv76, i64 %14
  %exitcond.not = icmp eq i64 %.37, %.132
  br i1 %exitcond.not, label %common.ret, label %B276

common.ret:                                       ; preds = %B372, %B372.us44, %B372.us19, %B372.us, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @reindex(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.11 = getelementptr i8, ptr %arg.c, i64 616
  %.12 = load i64, ptr %.11, align 8
  %.22.not = icmp eq i64 %.12, 0
  br i1 %.22.not, label %B306, label %B168.preheader

B168.preheader:                                   ; preds = %B0
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %.5 = getelementptr i8, ptr %arg.c, i64 208
  %.6 = load i64, ptr %.5, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.6 to ptr
  br label %B168

B168:                                             ; preds = %B168.preheader, %B286
  %top.2.0 = phi i64 [ %.68, %B286 ], [ %.12, %B168.preheader ]
  %2 = getelementptr i32, ptr %1, i64 %top.2.0
  %.30 = getelementptr i8, ptr %2, i64 -4
  %.31 = load i32, ptr %.30, align 4
  %.35 = getelementptr i8, ptr %2, i64 -8
  %.36 = load i32, ptr %.35, align 4
  %.63 = sext i32 %.36 to i64
  %.45 = sext i32 %.31 to i64
  %.46 = getelementptr i8, ptr %0, i64 %.45
  %.47 = load i8, ptr %.46, align 1
  %.49 = icmp eq i8 %.47, 1
  br i1 %.49, label %B256, label %B286

B256:                                             ; preds = %B168
  store i8 0, ptr %.46, align 1
  br label %B286

B286:                                             ; preds = %B256, %B168
  %.64.neg = add i64 %top.2.0, -2
  %.68 = sub i64 %.64.neg, %.63
  %.71.not = icmp eq i64 %.68, 0
  br i1 %.71.not, label %B306, label %B168

B306:                                             ; preds = %B286, %B0
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @next_layer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop3ownB3v63B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.12.i = getelementptr i8, ptr %arg.c, i64 344
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !3
  %.25.i = getelementptr i8, ptr %arg.c, i64 480
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !3
  %.27.i = ashr i64 %.26.i, 3
  %.10945.not.i = icmp slt i64 %.27.i, 1
  br i1 %.10945.not.i, label %common.ret, label %B228.preheader.i

B228.preheader.i:                                 ; preds = %B0
  %.8.i = getelementptr i8, ptr %arg.c, i64 272
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !3
  %min.iters.check.i = icmp ult i64 %.27.i, 4
  br i1 %min.iters.check.i, label %B228.preheader.B228.preheader5_crit_edge.i, label %vector.ph.i

B228.preheader.B228.preheader5_crit_edge.i:       ; preds = %B228.preheader.i
  %.pre.i = inttoptr i64 %.13.i to ptr
  %.pre = inttoptr i64 %.9.i to ptr
  br label %B228.preheader5.i

vector.ph.i:                                      ; preds = %B228.preheader.i
  %n.vec.i = and i64 %.27.i, 9223372036854775804
  %0 = inttoptr i64 %.13.i to ptr
  %sunkaddr = inttoptr i64 %.9.i to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %vec.phi.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i ], [ %12, %vector.body.i ]
  %vec.phi1.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i ], [ %13, %vector.body.i ]
  %vec.ind.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph.i ], [ %vec.ind.next.i, %vector.body.i ]
  %sunkaddr13 = shl i64 %index.i, 3
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr13
  %wide.load.i = load <2 x i64>, ptr %sunkaddr14, align 8, !noalias !3
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr14, i64 16
  %wide.load2.i = load <2 x i64>, ptr %sunkaddr18, align 8, !noalias !3
  %scevgep8 = getelementptr i8, ptr %0, i64 %sunkaddr13
  %wide.load3.i = load <2 x i64>, ptr %scevgep8, align 8, !noalias !3
  %scevgep7 = getelementptr i8, ptr %scevgep8, i64 16
  %wide.load4.i = load <2 x i64>, ptr %scevgep7, align 8, !noalias !3
  %1 = and <2 x i64> %wide.load3.i, %wide.load.i
  %2 = and <2 x i64> %wide.load4.i, %wide.load2.i
  %3 = lshr <2 x i64> %1, splat (i64 31)
  %4 = lshr <2 x i64> %2, splat (i64 31)
  %5 = xor <2 x i64> %3, %1
  %6 = xor <2 x i64> %4, %2
  %7 = mul <2 x i64> %vec.ind.i, splat (i64 4354685564936845354)
  %8 = add <2 x i64> %7, splat (i64 -7046029254386353131)
  %9 = add <2 x i64> %7, splat (i64 1663341875487337577)
  %10 = mul <2 x i64> %5, %8
  %11 = mul <2 x i64> %6, %9
  %12 = add <2 x i64> %10, %vec.phi.i
  %13 = add <2 x i64> %11, %vec.phi1.i
  %index.next.i = add nuw nsw i64 %index.i, 4
  %vec.ind.next.i = add <2 x i64> %vec.ind.i, splat (i64 4)
  %14 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %14, label %middle.block.i, label %vector.body.i, !llvm.loop !6

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = add <2 x i64> %13, %12
  %rdx.shuf.i = shufflevector <2 x i64> %bin.rdx.i, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx17.i = add <2 x i64> %rdx.shuf.i, %bin.rdx.i
  %15 = extractelement <2 x i64> %bin.rdx17.i, i64 0
  %cmp.n.i = icmp eq i64 %.27.i, %n.vec.i
  br i1 %cmp.n.i, label %common.ret, label %B228.preheader5.i

B228.preheader5.i:                                ; preds = %middle.block.i, %B228.preheader.B228.preheader5_crit_edge.i
  %.pre-phi = phi ptr [ %sunkaddr, %middle.block.i ], [ %.pre, %B228.preheader.B228.preheader5_crit_edge.i ]
  %.pre-phi.i = phi ptr [ %0, %middle.block.i ], [ %.pre.i, %B228.preheader.B228.preheader5_crit_edge.i ]
  %mixed.3.048.ph.i = phi i64 [ %15, %middle.block.i ], [ 0, %B228.preheader.B228.preheader5_crit_edge.i ]
  %.1154446.ph.i = phi i64 [ %n.vec.i, %middle.block.i ], [ 0, %B228.preheader.B228.preheader5_crit_edge.i ]
  %16 = mul i64 %.1154446.ph.i, 4354685564936845354
  %17 = add i64 %16, -7046029254386353131
  br label %B228.i

B228.i:                                           ; preds = %B228.i, %B228.preheader5.i
  %lsr.iv.i = phi i64 [ %17, %B228.preheader5.i ], [ %lsr.iv.next.i, %B228.i ]
  %mixed.3.048.i = phi i64 [ %mixed.3.048.ph.i, %B228.preheader5.i ], [ %.161.i, %B228.i ]
  %.1154446.i = phi i64 [ %.1154446.ph.i, %B228.preheader5.i ], [ %.122.i, %B228.i ]
  %.122.i = add nuw nsw i64 %.1154446.i, 1
  %18 = shl i64 %.1154446.i, 3
  %scevgep8.i = getelementptr i8, ptr %.pre-phi, i64 %18
  %.149.i = load i64, ptr %scevgep8.i, align 8, !noalias !3
  %scevgep.i = getelementptr i8, ptr %.pre-phi.i, i64 %18
  %.152.i = load i64, ptr %scevgep.i, align 8, !noalias !3
  %.153.i = and i64 %.152.i, %.149.i
  %.154.i = lshr i64 %.153.i, 31
  %.155.i = xor i64 %.154.i, %.153.i
  %.159.i = mul i64 %.155.i, %lsr.iv.i
  %.161.i = add i64 %.159.i, %mixed.3.048.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 4354685564936845354
  %exitcond.not.i = icmp eq i64 %.27.i, %.122.i
  br i1 %exitcond.not.i, label %common.ret, label %B228.i, !llvm.loop !9

common.ret:                                       ; preds = %B228.i, %middle.block.i, %B0
  %mixed.3.0.lcssa.i = phi i64 [ 0, %B0 ], [ %15, %middle.block.i ], [ %.161.i, %B228.i ]
  %.174.i = lshr i64 %mixed.3.0.lcssa.i, 32
  %.176.i = xor i64 %.174.i, %mixed.3.0.lcssa.i
  %.179.i = mul i64 %.176.i, -2960836687051489901
  %.180.i = lshr i64 %.179.i, 33
  %.182.i = getelementptr i8, ptr %arg.c, i64 712
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !3
  %.186.i = mul i64 %.180.i, %.183.i
  %.187.i = lshr i64 %.186.i, 31
  store i64 %.187.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @own(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop3ownB3v63B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6expandB3v65B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0:
  %.124.i = alloca ptr, align 8
  %.187.i = alloca i64, align 8
  %.258.i = alloca i64, align 8
  %.311.i = alloca i64, align 8
  %.405.i = alloca i64, align 8
  %.12.i = getelementptr i8, ptr %arg.c, i64 432
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !10
  %.35.i = getelementptr i8, ptr %arg.c, i64 440
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !10
  %.38.i = getelementptr i8, ptr %arg.c, i64 448
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !10
  %.76.i = sub i64 %.39.i, %.36.i
  %.12155.not.i = icmp slt i64 %.76.i, 1
  br i1 %.12155.not.i, label %B0.endif, label %B324.endif.preheader.i

B324.endif.preheader.i:                           ; preds = %B0
  %.25.i = getelementptr i8, ptr %arg.c, i64 40
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !10
  %.21.i = getelementptr i8, ptr %arg.c, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !10
  %.8.i = getelementptr i8, ptr %arg.c, i64 24
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !10
  %0 = inttoptr i64 %.9.i to ptr
  %1 = inttoptr i64 %.22.i to ptr
  %2 = inttoptr i64 %.26.i to ptr
  br label %B324.endif.i

B404.i:                                           ; preds = %B324.endif.i, %B404.i
  %place.2.1.i = phi i64 [ %.208.i, %B404.i ], [ %.192.i, %B324.endif.i ]
  %.206.i = add nsw i64 %place.2.1.i, 1
  %.208.i = and i64 %.206.i, %.13.i
  %.215.idx.i = shl i64 %.208.i, 4
  %.215.i = getelementptr i8, ptr %0, i64 %.215.idx.i
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !10
  %.217.i = icmp sgt i64 %.216.i, -1
  br i1 %.217.i, label %B404.i, label %B450.i

B450.i:                                           ; preds = %B404.i, %B324.endif.i
  %.234.idx.pre-phi.i = phi i64 [ %.201.idx.i, %B324.endif.i ], [ %.215.idx.i, %B404.i ]
  %.227.i = getelementptr i64, ptr %2, i64 %.1275456.i
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !10
  %.234.i = getelementptr i8, ptr %0, i64 %.234.idx.pre-phi.i
  store i64 %.166.i, ptr %.234.i, align 8, !noalias !10
  %.242.i = getelementptr i8, ptr %.234.i, i64 8
  store i64 %.228.i, ptr %.242.i, align 8, !noalias !10
  %.121.i = icmp ugt i64 %.1205357.i, 1
  br i1 %.121.i, label %B324.endif.i, label %B516.loopexit.i

B516.loopexit.i:                                  ; preds = %B450.i
  %.259.pre.i = load i64, ptr %.38.i, align 8, !noalias !10
  br label %B0.endif

B324.endif.i:                                     ; preds = %B450.i, %B324.endif.preheader.i
  %.1205357.i = phi i64 [ %.130.i, %B450.i ], [ %.76.i, %B324.endif.preheader.i ]
  %.1275456.i = phi i64 [ %.134.i, %B450.i ], [ %.36.i, %B324.endif.preheader.i ]
  %.130.i = add nsw i64 %.1205357.i, -1
  %.134.i = add i64 %.1275456.i, 1
  %.165.i = getelementptr i64, ptr %1, i64 %.1275456.i
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !10
  %.5.i.i = mul i64 %.166.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.192.i = and i64 %.7.i.i, %.13.i
  %.201.idx.i = shl i64 %.192.i, 4
  %.201.i = getelementptr i8, ptr %0, i64 %.201.idx.i
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !10
  %.203.i = icmp sgt i64 %.202.i, -1
  br i1 %.203.i, label %B404.i, label %B450.i

B176:                                             ; preds = %B112.preheader, %B1388
  %.8.i1 = getelementptr i8, ptr %arg.c, i64 208
  %.9.i2 = load i64, ptr %.8.i1, align 8, !noalias !13
  %.12.i3 = getelementptr i8, ptr %arg.c, i64 248
  %.13.i4 = load i64, ptr %.12.i3, align 8, !noalias !13
  %.29.i5 = getelementptr i8, ptr %arg.c, i64 616
  %.30.i6 = load i64, ptr %.29.i5, align 8, !noalias !13
  %.31.not.i = icmp eq i64 %.30.i6, 0
  br i1 %.31.not.i, label %common.ret, label %B226.preheader.i

B226.preheader.i:                                 ; preds = %B176
  %.16.i7 = getelementptr i8, ptr %arg.c, i64 192
  %.17.i = load i64, ptr %.16.i7, align 8, !noalias !13
  %3 = inttoptr i64 %.9.i2 to ptr
  %4 = inttoptr i64 %.17.i to ptr
  br label %B226.i

B226.i:                                           ; preds = %B586.i, %B226.preheader.i
  %.3859.i = phi i64 [ %.63.i, %B586.i ], [ %.30.i6, %B226.preheader.i ]
  %5 = getelementptr i32, ptr %3, i64 %.3859.i
  %.45.i = getelementptr i8, ptr %5, i64 -4
  %.46.i = load i32, ptr %.45.i, align 4, !noalias !13
  %.47.i = sext i32 %.46.i to i64
  %.49.i = add nsw i64 %.3859.i, -2
  %.51.i = getelementptr i32, ptr %3, i64 %.49.i
  %.52.i8 = load i32, ptr %.51.i, align 4, !noalias !13
  %.53.i = sext i32 %.52.i8 to i64
  %.63.i = sub i64 %.49.i, %.53.i
  store i64 %.63.i, ptr %.29.i5, align 8, !noalias !13
  %.69.i = getelementptr i8, ptr %4, i64 %.47.i
  %.70.i9 = load i8, ptr %.69.i, align 1, !noalias !13
  %.72.not.i = icmp eq i8 %.70.i9, 2
  br i1 %.72.not.i, label %B586.i, label %B444.endif.i

B476.i:                                           ; preds = %B476.preheader32.i, %B476.i
  %.1646163.i = phi i64 [ %.171.3.i, %B476.i ], [ %.1646163.unr.i, %B476.preheader32.i ]
  %6 = shl i64 %.1646163.i, 2
  %scevgep44.i = getelementptr i8, ptr %scevgep40.i, i64 %6
  %scevgep45.i = getelementptr i8, ptr %scevgep44.i, i64 -8
  %.203.i14 = load i32, ptr %scevgep45.i, align 4, !noalias !13
  %sunkaddr71.i = getelementptr i8, ptr %sunkaddr69.i, i64 %6
  store i32 %.203.i14, ptr %sunkaddr71.i, align 4, !noalias !13
  %scevgep61.i = getelementptr i8, ptr %scevgep44.i, i64 -4
  %.203.1.i = load i32, ptr %scevgep61.i, align 4, !noalias !13
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr71.i, i64 4
  store i32 %.203.1.i, ptr %sunkaddr76.i, align 4, !noalias !13
  %.203.2.i = load i32, ptr %scevgep44.i, align 4, !noalias !13
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr71.i, i64 8
  store i32 %.203.2.i, ptr %sunkaddr80.i, align 4, !noalias !13
  %.171.3.i = add nuw nsw i64 %.1646163.i, 4
  %scevgep59.i = getelementptr i8, ptr %scevgep44.i, i64 4
  %.203.3.i = load i32, ptr %scevgep59.i, align 4, !noalias !13
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr71.i, i64 12
  store i32 %.203.3.i, ptr %sunkaddr84.i, align 4, !noalias !13
  %exitcond.not.3.i = icmp eq i64 %..53.i, %.171.3.i
  br i1 %exitcond.not.3.i, label %B176.endif, label %B476.i, !llvm.loop !16

B586.i:                                           ; preds = %B226.i
  %.244.not.i = icmp eq i64 %.49.i, %.53.i
  br i1 %.244.not.i, label %common.ret, label %B226.i

B444.endif.i:                                     ; preds = %B226.i
  %.114.i = icmp slt i32 %.52.i8, 1
  %..53.i = select i1 %.114.i, i64 0, i64 %.53.i
  %.15862.i = icmp sgt i64 %..53.i, 0
  br i1 %.15862.i, label %B476.lr.ph.i, label %B176.endif

B476.lr.ph.i:                                     ; preds = %B444.endif.i
  %7 = getelementptr i32, ptr %3, i64 %.63.i
  %min.iters.check.i = icmp ult i64 %..53.i, 20
  br i1 %min.iters.check.i, label %B476.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B476.lr.ph.i
  %8 = shl nsw i64 %.53.i, 2
  %9 = shl i64 %.3859.i, 2
  %10 = add i64 %.13.i4, 8
  %11 = add i64 %.9.i2, %9
  %12 = sub i64 %10, %11
  %13 = add i64 %12, %8
  %diff.check.i = icmp ult i64 %13, 32
  br i1 %diff.check.i, label %B476.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %..53.i, 9223372036854775800
  %scevgep54.i = getelementptr i8, ptr %3, i64 8
  %14 = sub i64 %9, %8
  %scevgep55.i = getelementptr i8, ptr %scevgep54.i, i64 %14
  %sunkaddr85.i = inttoptr i64 %.13.i4 to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %15 = shl nuw nsw i64 %index.i, 2
  %scevgep66.i = getelementptr i8, ptr %scevgep55.i, i64 %15
  %scevgep68.i = getelementptr i8, ptr %scevgep66.i, i64 -16
  %wide.load.i = load <4 x i32>, ptr %scevgep68.i, align 4, !noalias !13
  %wide.load21.i = load <4 x i32>, ptr %scevgep66.i, align 4, !noalias !13
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr85.i, i64 %15
  store <4 x i32> %wide.load.i, ptr %sunkaddr87.i, align 4, !noalias !13
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr87.i, i64 16
  store <4 x i32> %wide.load21.i, ptr %sunkaddr91.i, align 4, !noalias !13
  %index.next.i = add nuw nsw i64 %index.i, 8
  %16 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %16, label %middle.block.i, label %vector.body.i, !llvm.loop !17

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %..53.i, %n.vec.i
  br i1 %cmp.n.i, label %B176.endif, label %B476.preheader.i

B476.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B476.lr.ph.i
  %.1646163.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B476.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i10 = and i64 %..53.i, 3
  %lcmp.mod.not.i11 = icmp eq i64 %xtraiter.i10, 0
  br i1 %lcmp.mod.not.i11, label %B476.prol.loopexit.i, label %B476.prol.preheader.i

B476.prol.preheader.i:                            ; preds = %B476.preheader.i
  %17 = inttoptr i64 %.13.i4 to ptr
  br label %B476.prol.i

B476.prol.i:                                      ; preds = %B476.prol.i, %B476.prol.preheader.i
  %lsr.iv.i12 = phi i64 [ %lsr.iv.next.i13, %B476.prol.i ], [ %xtraiter.i10, %B476.prol.preheader.i ]
  %.1646163.prol.i = phi i64 [ %.171.prol.i, %B476.prol.i ], [ %.1646163.ph.i, %B476.prol.preheader.i ]
  %.171.prol.i = add nuw nsw i64 %.1646163.prol.i, 1
  %18 = shl i64 %.1646163.prol.i, 2
  %scevgep49.i = getelementptr i8, ptr %7, i64 %18
  %.203.prol.i = load i32, ptr %scevgep49.i, align 4, !noalias !13
  %scevgep48.i = getelementptr i8, ptr %17, i64 %18
  store i32 %.203.prol.i, ptr %scevgep48.i, align 4, !noalias !13
  %lsr.iv.next.i13 = add nsw i64 %lsr.iv.i12, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i13, 0
  br i1 %prol.iter.cmp.not.i, label %B476.prol.loopexit.i, label %B476.prol.i, !llvm.loop !18

B476.prol.loopexit.i:                             ; preds = %B476.prol.i, %B476.preheader.i
  %.1646163.unr.i = phi i64 [ %.1646163.ph.i, %B476.preheader.i ], [ %.171.prol.i, %B476.prol.i ]
  %19 = sub nsw i64 %.1646163.ph.i, %..53.i
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %B176.endif, label %B476.preheader32.i

B476.preheader32.i:                               ; preds = %B476.prol.loopexit.i
  %21 = sub i64 %.3859.i, %.53.i
  %22 = shl i64 %21, 2
  %scevgep40.i = getelementptr i8, ptr %3, i64 %22
  %sunkaddr69.i = inttoptr i64 %.13.i4 to ptr
  br label %B476.i

common.ret:                                       ; preds = %B586.i, %B176, %B1388, %B0.endif, %B632.epil.preheader.i, %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B280
  %.sink = phi i64 [ 2, %B632.epil.preheader.i ], [ 2, %B280 ], [ 1, %B1388 ], [ 2, %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit ], [ 1, %B0.endif ], [ 0, %B176 ], [ 0, %B586.i ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B280:                                             ; preds = %B112.preheader, %B176.endif
  %sunkaddr103 = getelementptr i8, ptr %arg.c, i64 752
  %.97 = load i64, ptr %sunkaddr103, align 8
  %sunkaddr104 = getelementptr i8, ptr %arg.c, i64 544
  %.100 = load i64, ptr %sunkaddr104, align 8
  %.101 = add i64 %.97, 2
  %.102 = add i64 %.101, %.100
  %sunkaddr105 = getelementptr i8, ptr %arg.c, i64 760
  %.105 = load i64, ptr %sunkaddr105, align 8
  %.106 = icmp sgt i64 %.102, %.105
  br i1 %.106, label %common.ret, label %B424

B424:                                             ; preds = %B280
  %sunkaddr106 = getelementptr i8, ptr %arg.c, i64 712
  %.16.i = load i64, ptr %sunkaddr106, align 8, !noalias !20
  %.9840.not.i = icmp slt i64 %.16.i, 1
  br i1 %.9840.not.i, label %B424.endif, label %B130.preheader.i

B130.preheader.i:                                 ; preds = %B424
  %sunkaddr107 = getelementptr i8, ptr %arg.c, i64 352
  %.9.i29 = load i64, ptr %sunkaddr107, align 8, !noalias !20
  %xtraiter.i = and i64 %.16.i, 3
  %23 = icmp ult i64 %.16.i, 4
  %.pre51 = inttoptr i64 %.9.i29 to ptr
  br i1 %23, label %B130.epil.preheader.i, label %B130.preheader.new.i

B130.preheader.new.i:                             ; preds = %B130.preheader.i
  %unroll_iter.i = and i64 %.16.i, 9223372036854775804
  %scevgep9.i = getelementptr i8, ptr %.pre51, i64 184
  br label %B130.i

B130.i:                                           ; preds = %B130.i, %B130.preheader.new.i
  %lsr.iv100 = phi i64 [ %lsr.iv.next101, %B130.i ], [ %unroll_iter.i, %B130.preheader.new.i ]
  %lsr.iv10.i = phi ptr [ %scevgep11.i, %B130.i ], [ %scevgep9.i, %B130.preheader.new.i ]
  %scevgep23.i = getelementptr i8, ptr %lsr.iv10.i, i64 -176
  %.140.i = load i64, ptr %scevgep23.i, align 8, !noalias !20
  %scevgep24.i = getelementptr i8, ptr %lsr.iv10.i, i64 -160
  %.144.i = load i64, ptr %scevgep24.i, align 8, !noalias !20
  %scevgep25.i = getelementptr i8, ptr %lsr.iv10.i, i64 -152
  store i64 %.140.i, ptr %scevgep25.i, align 8, !noalias !20
  %scevgep26.i = getelementptr i8, ptr %lsr.iv10.i, i64 -144
  store i64 %.144.i, ptr %scevgep26.i, align 8, !noalias !20
  %scevgep22.i = getelementptr i8, ptr %lsr.iv10.i, i64 -128
  %.140.1.i = load i64, ptr %scevgep22.i, align 8, !noalias !20
  %scevgep21.i = getelementptr i8, ptr %lsr.iv10.i, i64 -112
  %.144.1.i = load i64, ptr %scevgep21.i, align 8, !noalias !20
  %scevgep20.i = getelementptr i8, ptr %lsr.iv10.i, i64 -104
  store i64 %.140.1.i, ptr %scevgep20.i, align 8, !noalias !20
  %scevgep19.i = getelementptr i8, ptr %lsr.iv10.i, i64 -96
  store i64 %.144.1.i, ptr %scevgep19.i, align 8, !noalias !20
  %scevgep18.i = getelementptr i8, ptr %lsr.iv10.i, i64 -80
  %.140.2.i = load i64, ptr %scevgep18.i, align 8, !noalias !20
  %scevgep17.i = getelementptr i8, ptr %lsr.iv10.i, i64 -64
  %.144.2.i = load i64, ptr %scevgep17.i, align 8, !noalias !20
  %scevgep16.i = getelementptr i8, ptr %lsr.iv10.i, i64 -56
  store i64 %.140.2.i, ptr %scevgep16.i, align 8, !noalias !20
  %scevgep15.i = getelementptr i8, ptr %lsr.iv10.i, i64 -48
  store i64 %.144.2.i, ptr %scevgep15.i, align 8, !noalias !20
  %scevgep14.i = getelementptr i8, ptr %lsr.iv10.i, i64 -32
  %.140.3.i = load i64, ptr %scevgep14.i, align 8, !noalias !20
  %scevgep13.i = getelementptr i8, ptr %lsr.iv10.i, i64 -16
  %.144.3.i = load i64, ptr %scevgep13.i, align 8, !noalias !20
  %scevgep12.i = getelementptr i8, ptr %lsr.iv10.i, i64 -8
  store i64 %.140.3.i, ptr %scevgep12.i, align 8, !noalias !20
  store i64 %.144.3.i, ptr %lsr.iv10.i, align 8, !noalias !20
  %scevgep11.i = getelementptr i8, ptr %lsr.iv10.i, i64 192
  %lsr.iv.next101 = add nsw i64 %lsr.iv100, -4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next101, 0
  br i1 %niter.ncmp.3.i, label %B314.loopexit.unr-lcssa.i, label %B130.i

B314.loopexit.unr-lcssa.i:                        ; preds = %B130.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B424.endif, label %B130.epil.preheader.i

B130.epil.preheader.i:                            ; preds = %B130.preheader.i, %B314.loopexit.unr-lcssa.i
  %.1043941.epil.init.i = phi i64 [ %unroll_iter.i, %B314.loopexit.unr-lcssa.i ], [ 0, %B130.preheader.i ]
  %24 = mul i64 %.1043941.epil.init.i, 48
  %25 = getelementptr i8, ptr %.pre51, i64 %24
  %scevgep.i = getelementptr i8, ptr %25, i64 40
  %26 = mul nuw nsw i64 %xtraiter.i, 48
  br label %B130.epil.i

B130.epil.i:                                      ; preds = %B130.epil.i, %B130.epil.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B130.epil.i ], [ 0, %B130.epil.preheader.i ]
  %scevgep7.i = getelementptr i8, ptr %scevgep.i, i64 %lsr.iv.i
  %scevgep8.i = getelementptr i8, ptr %scevgep7.i, i64 -32
  %.140.epil.i = load i64, ptr %scevgep8.i, align 8, !noalias !20
  %scevgep6.i = getelementptr i8, ptr %scevgep7.i, i64 -16
  %.144.epil.i = load i64, ptr %scevgep6.i, align 8, !noalias !20
  %scevgep4.i = getelementptr i8, ptr %scevgep7.i, i64 -8
  store i64 %.140.epil.i, ptr %scevgep4.i, align 8, !noalias !20
  store i64 %.144.epil.i, ptr %scevgep7.i, align 8, !noalias !20
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 48
  %epil.iter.cmp.not.i = icmp eq i64 %26, %lsr.iv.next.i
  br i1 %epil.iter.cmp.not.i, label %B424.endif, label %B130.epil.i, !llvm.loop !23

B174.i:                                           ; preds = %B424.endif.endif
  %sunkaddr112 = getelementptr i8, ptr %arg.c, i64 592
  %.37.i = load i64, ptr %sunkaddr112, align 8, !noalias !24
  %.39.i36 = add nsw i64 %.37.i, %kept.2.0.lcssa.i
  %sunkaddr113 = getelementptr i8, ptr %arg.c, i64 496
  %.42.i = load i64, ptr %sunkaddr113, align 8, !noalias !24
  %.43.i = icmp sgt i64 %.39.i36, %.42.i
  br label %B254.i

B254.i:                                           ; preds = %B174.i, %B424.endif.endif
  %"$phi254.0.2.0.i" = phi i1 [ true, %B424.endif.endif ], [ %.43.i, %B174.i ]
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 616
  %.52.i = load i64, ptr %sunkaddr114, align 8, !noalias !24
  %.54.i = add nsw i64 %.52.i, %.18.i
  %sunkaddr115 = getelementptr i8, ptr %arg.c, i64 504
  %.57.i = load i64, ptr %sunkaddr115, align 8, !noalias !24
  %.58.i = icmp sgt i64 %.54.i, %.57.i
  br i1 %.58.i, label %B420.else.if.i, label %B340.i

B340.i:                                           ; preds = %B254.i
  %sunkaddr116 = getelementptr i8, ptr %arg.c, i64 624
  %.68.i = load i64, ptr %sunkaddr116, align 8, !noalias !24
  %.70.i = add nsw i64 %.68.i, %.18.i
  %sunkaddr117 = getelementptr i8, ptr %arg.c, i64 512
  %.73.i = load i64, ptr %sunkaddr117, align 8, !noalias !24
  %.74.i = icmp sgt i64 %.70.i, %.73.i
  br label %B420.else.if.i

B632.i:                                           ; preds = %B632.preheader.new.i.new, %B632.i
  %lsr.iv99 = phi i64 [ %lsr.iv.next, %B632.i ], [ %unroll_iter, %B632.preheader.new.i.new ]
  %lsr.iv = phi ptr [ %scevgep90, %B632.i ], [ %scevgep, %B632.preheader.new.i.new ]
  %full.1.2.055.i = phi i1 [ %.287.1.i.1, %B632.i ], [ %.80.i, %B632.preheader.new.i.new ]
  %scevgep95 = getelementptr i8, ptr %lsr.iv, i64 -96
  %scevgep98 = getelementptr i8, ptr %lsr.iv, i64 -152
  %.278.i = load i64, ptr %scevgep98, align 8, !noalias !24
  %.280.i = add nsw i64 %.278.i, %.141.i
  %scevgep97 = getelementptr i8, ptr %lsr.iv, i64 -144
  %.284.i = load i64, ptr %scevgep97, align 8, !noalias !24
  %.285.i = icmp sgt i64 %.280.i, %.284.i
  %.287.i = or i1 %full.1.2.055.i, %.285.i
  %scevgep96 = getelementptr i8, ptr %lsr.iv, i64 -104
  %.278.1.i = load i64, ptr %scevgep96, align 8, !noalias !24
  %.280.1.i = add nsw i64 %.278.1.i, %.141.i
  %.284.1.i = load i64, ptr %scevgep95, align 8, !noalias !24
  %.285.1.i = icmp sgt i64 %.280.1.i, %.284.1.i
  %.287.1.i = or i1 %.287.i, %.285.1.i
  %scevgep94 = getelementptr i8, ptr %lsr.iv, i64 -56
  %.278.i.1 = load i64, ptr %scevgep94, align 8, !noalias !24
  %.280.i.1 = add nsw i64 %.278.i.1, %.141.i
  %scevgep93 = getelementptr i8, ptr %lsr.iv, i64 -48
  %.284.i.1 = load i64, ptr %scevgep93, align 8, !noalias !24
  %.285.i.1 = icmp sgt i64 %.280.i.1, %.284.i.1
  %.287.i.1 = or i1 %.287.1.i, %.285.i.1
  %scevgep92 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.278.1.i.1 = load i64, ptr %scevgep92, align 8, !noalias !24
  %.280.1.i.1 = add nsw i64 %.278.1.i.1, %.141.i
  %.284.1.i.1 = load i64, ptr %lsr.iv, align 8, !noalias !24
  %.285.1.i.1 = icmp sgt i64 %.280.1.i.1, %.284.1.i.1
  %.287.1.i.1 = or i1 %.287.i.1, %.285.1.i.1
  %scevgep90 = getelementptr i8, ptr %lsr.iv, i64 192
  %lsr.iv.next = add i64 %lsr.iv99, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B766.loopexit.unr-lcssa.i.unr-lcssa, label %B632.i

B766.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B632.i
  %27 = and i64 %31, 2
  %lcmp.mod.not.not = icmp eq i64 %27, 0
  %scevgep91 = getelementptr i8, ptr %lsr.iv, i64 96
  br i1 %lcmp.mod.not.not, label %B632.i.epil.preheader, label %B766.loopexit.unr-lcssa.i

B632.i.epil.preheader:                            ; preds = %B632.preheader.new.i, %B766.loopexit.unr-lcssa.i.unr-lcssa
  %lsr.iv.i40.epil.init = phi ptr [ %scevgep.i39, %B632.preheader.new.i ], [ %scevgep91, %B766.loopexit.unr-lcssa.i.unr-lcssa ]
  %full.1.2.055.i.epil.init = phi i1 [ %.80.i, %B632.preheader.new.i ], [ %.287.1.i.1, %B766.loopexit.unr-lcssa.i.unr-lcssa ]
  %scevgep5.i.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -56
  %.278.i.epil = load i64, ptr %scevgep5.i.epil, align 8, !noalias !24
  %.280.i.epil = add nsw i64 %.278.i.epil, %.141.i
  %scevgep6.i41.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -48
  %.284.i.epil = load i64, ptr %scevgep6.i41.epil, align 8, !noalias !24
  %.285.i.epil = icmp sgt i64 %.280.i.epil, %.284.i.epil
  %.287.i.epil = or i1 %full.1.2.055.i.epil.init, %.285.i.epil
  %scevgep4.i42.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -8
  %.278.1.i.epil = load i64, ptr %scevgep4.i42.epil, align 8, !noalias !24
  %.280.1.i.epil = add nsw i64 %.278.1.i.epil, %.141.i
  %.284.1.i.epil = load i64, ptr %lsr.iv.i40.epil.init, align 8, !noalias !24
  %.285.1.i.epil = icmp sgt i64 %.280.1.i.epil, %.284.1.i.epil
  %.287.1.i.epil = or i1 %.287.i.epil, %.285.1.i.epil
  br label %B766.loopexit.unr-lcssa.i

B766.loopexit.unr-lcssa.i:                        ; preds = %B632.i.epil.preheader, %B766.loopexit.unr-lcssa.i.unr-lcssa
  %.287.1.i.lcssa = phi i1 [ %.287.1.i.1, %B766.loopexit.unr-lcssa.i.unr-lcssa ], [ %.287.1.i.epil, %B632.i.epil.preheader ]
  %28 = and i64 %.152.i, 1
  %lcmp.mod.not.i43 = icmp eq i64 %28, 0
  br i1 %lcmp.mod.not.i43, label %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, label %B632.epil.preheader.i

B632.epil.preheader.i:                            ; preds = %B632.preheader.i, %B766.loopexit.unr-lcssa.i
  %full.1.2.055.epil.init.i = phi i1 [ %.287.1.i.lcssa, %B766.loopexit.unr-lcssa.i ], [ %.80.i, %B632.preheader.i ]
  %.2425153.epil.init.i = phi i64 [ %unroll_iter.i38, %B766.loopexit.unr-lcssa.i ], [ 0, %B632.preheader.i ]
  %.idx.epil.i = mul i64 %.2425153.epil.init.i, 48
  %29 = getelementptr i8, ptr %.pre, i64 %.idx.epil.i
  %.277.epil.i = getelementptr i8, ptr %29, i64 8
  %.278.epil.i = load i64, ptr %.277.epil.i, align 8, !noalias !24
  %.280.epil.i = add nsw i64 %.278.epil.i, %.141.i
  %.283.epil.i = getelementptr i8, ptr %29, i64 16
  %.284.epil.i = load i64, ptr %.283.epil.i, align 8, !noalias !24
  %.285.epil.i = icmp sgt i64 %.280.epil.i, %.284.epil.i
  %.287.epil.i = or i1 %full.1.2.055.epil.init.i, %.285.epil.i
  br i1 %.287.epil.i, label %common.ret, label %B686

B420.else.if.i:                                   ; preds = %B340.i, %B254.i
  %"$phi420.1.2.0.i" = phi i1 [ true, %B254.i ], [ %.74.i, %B340.i ]
  %.80.i = or i1 %"$phi254.0.2.0.i", %"$phi420.1.2.0.i"
  %sunkaddr118 = getelementptr i8, ptr %arg.c, i64 480
  %.94.i = load i64, ptr %sunkaddr118, align 8, !noalias !24
  %.102.1.i = ashr i64 %.94.i, 2
  %.135.i = add i64 %.12.i32, 4
  %.13749.i = add i64 %.135.i, %.102.1.i
  %.141.i = mul i64 %.13749.i, %kept.2.0.lcssa.i
  %.152.i = load i64, ptr %sunkaddr106, align 8, !noalias !24
  %.23652.not.i = icmp slt i64 %.152.i, 1
  br i1 %.23652.not.i, label %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, label %B632.preheader.i

B632.preheader.i:                                 ; preds = %B420.else.if.i
  %sunkaddr120 = getelementptr i8, ptr %arg.c, i64 352
  %.90.i = load i64, ptr %sunkaddr120, align 8, !noalias !24
  %30 = icmp eq i64 %.152.i, 1
  %.pre = inttoptr i64 %.90.i to ptr
  br i1 %30, label %B632.epil.preheader.i, label %B632.preheader.new.i

B632.preheader.new.i:                             ; preds = %B632.preheader.i
  %unroll_iter.i38 = and i64 %.152.i, 9223372036854775806
  %scevgep.i39 = getelementptr i8, ptr %.pre, i64 64
  %31 = add nsw i64 %.152.i, -2
  %32 = lshr i64 %31, 1
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %B632.i.epil.preheader, label %B632.preheader.new.i.new

B632.preheader.new.i.new:                         ; preds = %B632.preheader.new.i
  %34 = add nuw nsw i64 %32, 1
  %unroll_iter = and i64 %34, 9223372036854775806
  %scevgep = getelementptr i8, ptr %.pre, i64 160
  br label %B632.i

_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit: ; preds = %B420.else.if.i, %B766.loopexit.unr-lcssa.i
  %full.1.2.0.lcssa.i = phi i1 [ %.80.i, %B420.else.if.i ], [ %.287.1.i.lcssa, %B766.loopexit.unr-lcssa.i ]
  br i1 %full.1.2.0.lcssa.i, label %common.ret, label %B686

B686:                                             ; preds = %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B632.epil.preheader.i
  %sunkaddr121 = getelementptr i8, ptr %arg.c, i64 592
  %.227 = load i64, ptr %sunkaddr121, align 8
  %sunkaddr122 = getelementptr i8, ptr %arg.c, i64 152
  %.230 = load i64, ptr %sunkaddr122, align 8
  %.231 = inttoptr i64 %.230 to ptr
  %sunkaddr123 = getelementptr i8, ptr %arg.c, i64 648
  %.234 = load i64, ptr %sunkaddr123, align 8
  %.235 = trunc i64 %.227 to i32
  %.236 = getelementptr i32, ptr %.231, i64 %.234
  store i32 %.235, ptr %.236, align 4
  %.246 = load i64, ptr %.1024.i, align 8
  %.249 = load i64, ptr %.1019.i, align 8
  %.250 = icmp slt i64 %.246, %.249
  br i1 %.250, label %B762.preheader, label %B686.B1084_crit_edge

B686.B1084_crit_edge:                             ; preds = %B686
  %.372.pre = load i64, ptr %sunkaddr121, align 8
  br label %B1084

B762.preheader:                                   ; preds = %B686
  %.28.i = getelementptr i8, ptr %arg.c, i64 104
  %.25.i.i = getelementptr i8, ptr %arg.c, i64 24
  %.14.i.i.i = getelementptr i8, ptr %arg.c, i64 8
  %sunkaddr16.i = getelementptr i8, ptr %arg.c, i64 16
  %.94.i25 = getelementptr i8, ptr %arg.c, i64 96
  %.108.i = getelementptr i8, ptr %arg.c, i64 184
  %.12.i.i = getelementptr i8, ptr %arg.c, i64 344
  %.8.i.i = getelementptr i8, ptr %arg.c, i64 272
  %.180.i = getelementptr i8, ptr %arg.c, i64 704
  %.11.i.i = getelementptr i8, ptr %arg.c, i64 360
  %.19.i.i = getelementptr i8, ptr %arg.c, i64 368
  %.72.i.i = getelementptr i8, ptr %arg.c, i64 728
  %.15.i18.i = getelementptr i8, ptr %arg.c, i64 352
  %.63.i.i = getelementptr i8, ptr %arg.c, i64 264
  %.215.i30 = getelementptr i8, ptr %arg.c, i64 200
  %.234.i35 = getelementptr i8, ptr %arg.c, i64 192
  %.351.i = getelementptr i8, ptr %arg.c, i64 720
  %.521.i = getelementptr i8, ptr %arg.c, i64 176
  br label %B762

B762:                                             ; preds = %B762.preheader, %B804
  %.16.i19 = phi i64 [ %.246, %B762.preheader ], [ %.543.i, %B804 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.187.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.258.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.311.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.405.i)
  %.9.i16 = load i64, ptr %sunkaddr123, align 8, !noalias !27
  %.12.i17 = load i64, ptr %.12.i80, align 8, !noalias !27
  %.13.i18 = inttoptr i64 %.12.i17 to ptr
  %.17.i20 = getelementptr i32, ptr %.13.i18, i64 %.16.i19
  %.18.i21 = load i32, ptr %.17.i20, align 4, !noalias !27
  %.19.i = sext i32 %.18.i21 to i64
  %.29.i22 = load i64, ptr %.28.i, align 8, !noalias !27
  %.30.i23 = inttoptr i64 %.29.i22 to ptr
  %.32.i = getelementptr i64, ptr %.30.i23, i64 %.19.i
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !27
  %.30.i.i = load i64, ptr %.12.i, align 8, !noalias !30
  %.40.i.i = icmp sgt i64 %.33.i, -1
  br i1 %.40.i.i, label %B176.preheader.i.i, label %B0.endif.i

B176.preheader.i.i:                               ; preds = %B762
  %.40.i = load i64, ptr %sunkaddr118, align 8, !noalias !27
  %.42.i36 = mul nsw i64 %.40.i, %.9.i16
  %.36.i38 = load i64, ptr %.44.i, align 8, !noalias !27
  %.37.i39 = inttoptr i64 %.36.i38 to ptr
  %.26.i.i = load i64, ptr %.25.i.i, align 8, !noalias !30
  %.22.i.i = load i64, ptr %arg.c, align 8, !noalias !30
  %.15.i.i.i = load i64, ptr %.14.i.i.i, align 8, !noalias !33
  %35 = getelementptr i8, ptr %.37.i39, i64 %.42.i36
  %36 = inttoptr i64 %.15.i.i.i to ptr
  %37 = inttoptr i64 %.22.i.i to ptr
  %38 = inttoptr i64 %.26.i.i to ptr
  br label %B176.i.i

B176.i.i:                                         ; preds = %B422.i.i, %B176.preheader.i.i
  %node.2.0.i.i = phi i64 [ %.191.i.i, %B422.i.i ], [ %.33.i, %B176.preheader.i.i ]
  %.52.i.i = getelementptr i32, ptr %37, i64 %node.2.0.i.i
  %.53.i.i = load i32, ptr %.52.i.i, align 4, !noalias !30
  %.28.i.i.i = sext i32 %.53.i.i to i64
  %.31.i.i.i = getelementptr i8, ptr %35, i64 %.28.i.i.i
  %.32.i.i.i = load i8, ptr %.31.i.i.i, align 1, !noalias !33
  %.33.i.i.i = zext i8 %.32.i.i.i to i64
  %.44.i.i.i = getelementptr i32, ptr %36, i64 %.28.i.i.i
  %.45.i.i.i = load i32, ptr %.44.i.i.i, align 4, !noalias !33
  %.46.not.i.i.i = icmp eq i32 %.45.i.i.i, 0
  br i1 %.46.not.i.i.i, label %B176.endif.endif.i.i, label %B192.i.i.i

B192.i.i.i:                                       ; preds = %B176.i.i
  %.56.i.i.i = sext i32 %.45.i.i.i to i64
  %.18.i.i.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !33
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.59.i.i.i = getelementptr i8, ptr %35, i64 %.56.i.i.i
  %.60.i.i.i = load i8, ptr %.59.i.i.i, align 1, !noalias !33
  %.61.i.i.i = zext i8 %.60.i.i.i to i64
  %.62.i.i.i = shl nuw nsw i64 %.61.i.i.i, 8
  %.64.i.i.i = or disjoint i64 %.62.i.i.i, %.33.i.i.i
  %.76.i.i.i = getelementptr i32, ptr %.19.i.i.i, i64 %.28.i.i.i
  %.77.i.i.i = load i32, ptr %.76.i.i.i, align 4, !noalias !33
  %.78.not.i.i.i = icmp eq i32 %.77.i.i.i, 0
  br i1 %.78.not.i.i.i, label %B176.endif.endif.i.i, label %B280.i.i.i

B280.i.i.i:                                       ; preds = %B192.i.i.i
  %.90.i.i.i = sext i32 %.77.i.i.i to i64
  %.95.i.i.i = getelementptr i8, ptr %35, i64 %.90.i.i.i
  %.96.i.i.i = load i8, ptr %.95.i.i.i, align 1, !noalias !33
  %.99.i.i.i = zext i8 %.96.i.i.i to i64
  %.100.i.i.i = shl nuw nsw i64 %.99.i.i.i, 16
  %.102.i.i.i = or disjoint i64 %.100.i.i.i, %.64.i.i.i
  br label %B176.endif.endif.i.i

B322.i.i:                                         ; preds = %B176.endif.endif.i.i, %B376.i.i
  %place.2.1.i.i = phi i64 [ %.163.i.i, %B376.i.i ], [ %.116.i.i, %B176.endif.endif.i.i ]
  %.138.idx.i.i = shl i64 %place.2.1.i.i, 4
  %.138.i.i = getelementptr i8, ptr %38, i64 %.138.idx.i.i
  %.139.i.i = load i64, ptr %.138.i.i, align 8, !noalias !30
  %.140.i.i = icmp slt i64 %.139.i.i, 0
  br i1 %.140.i.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B376.i.i

B376.i.i:                                         ; preds = %B322.i.i
  %.161.i.i = add nsw i64 %place.2.1.i.i, 1
  %.163.i.i = and i64 %.161.i.i, %.30.i.i
  %.170.idx.i.i = shl i64 %.163.i.i, 4
  %.170.i.i = getelementptr i8, ptr %38, i64 %.170.idx.i.i
  %.171.i.i = load i64, ptr %.170.i.i, align 8, !noalias !30
  %.173.not.i.i = icmp eq i64 %.171.i.i, %.85.i.i
  br i1 %.173.not.i.i, label %B422.i.i, label %B322.i.i

B422.i.i:                                         ; preds = %B376.i.i, %B176.endif.endif.i.i
  %.idx.pre-phi.i.i = phi i64 [ %.125.idx.i.i, %B176.endif.endif.i.i ], [ %.170.idx.i.i, %B376.i.i ]
  %39 = getelementptr i8, ptr %38, i64 %.idx.pre-phi.i.i
  %.190.i.i = getelementptr i8, ptr %39, i64 8
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !30
  %.196.i.i = icmp sgt i64 %.191.i.i, -1
  br i1 %.196.i.i, label %B176.i.i, label %B0.endif.i

B176.endif.endif.i.i:                             ; preds = %B280.i.i.i, %B192.i.i.i, %B176.i.i
  %code.3.0.i.i.i = phi i64 [ %.102.i.i.i, %B280.i.i.i ], [ %.64.i.i.i, %B192.i.i.i ], [ %.33.i.i.i, %B176.i.i ]
  %.48.i.i = shl i64 %node.2.0.i.i, 21
  %.85.i.i = or i64 %code.3.0.i.i.i, %.48.i.i
  %.5.i.i.i = mul i64 %.85.i.i, -7046029254386353131
  %.6.i.i.i = lshr i64 %.5.i.i.i, 29
  %.7.i.i.i = xor i64 %.6.i.i.i, %.5.i.i.i
  %.116.i.i = and i64 %.7.i.i.i, %.30.i.i
  %.125.idx.i.i = shl i64 %.116.i.i, 4
  %.125.i.i = getelementptr i8, ptr %38, i64 %.125.idx.i.i
  %.126.i.i = load i64, ptr %.125.i.i, align 8, !noalias !30
  %.128.not.i.i = icmp eq i64 %.126.i.i, %.85.i.i
  br i1 %.128.not.i.i, label %B422.i.i, label %B322.i.i

B430.i:                                           ; preds = %B0.endif.i
  %.87.i = xor i64 %storemerge.i.i, -1
  %.95.i = load i64, ptr %.94.i25, align 8, !noalias !27
  %.96.i = inttoptr i64 %.95.i to ptr
  %.98.i = getelementptr i8, ptr %.96.i, i64 %.19.i
  %.99.i = load i8, ptr %.98.i, align 1, !noalias !27
  %40 = and i8 %.99.i, 1
  %41 = zext nneg i8 %40 to i64
  %.106.i = load i64, ptr %sunkaddr121, align 8, !noalias !27
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !27
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr nonnull %.124.i, ptr nonnull %arg.c, i64 %.87.i, i64 %.9.i16)
  %.13.i.i = load i64, ptr %.12.i.i, align 8, !noalias !36
  %.26.i2.i = load i64, ptr %sunkaddr118, align 8, !noalias !36
  %.27.i.i = ashr i64 %.26.i2.i, 3
  %.10945.not.i.i = icmp slt i64 %.27.i.i, 1
  br i1 %.10945.not.i.i, label %B430.endif.endif.i, label %B228.preheader.i.i

B748.i:                                           ; preds = %B430.endif.endif.i
  store i64 0, ptr %.187.i, align 8, !noalias !27
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.187.i, ptr nonnull %arg.c)
  %.201.i29 = load i64, ptr %.187.i, align 8, !noalias !27
  %.216.i31 = load i64, ptr %.215.i30, align 8, !noalias !27
  %.217.i32 = inttoptr i64 %.216.i31 to ptr
  %.219.i = getelementptr i32, ptr %.217.i32, i64 %.201.i29
  %.220.i33 = load i32, ptr %.219.i, align 4, !noalias !27
  %.227.i34 = icmp slt i32 %.220.i33, 1
  br i1 %.227.i34, label %B1002.i, label %B896.i

B896.i:                                           ; preds = %B748.i
  %.221.i = zext nneg i32 %.220.i33 to i64
  %.222.i = add nsw i64 %.221.i, -1
  %.235.i = load i64, ptr %.234.i35, align 8, !noalias !27
  %.236.i = inttoptr i64 %.235.i to ptr
  %.238.i = getelementptr i8, ptr %.236.i, i64 %.222.i
  %.239.i = load i8, ptr %.238.i, align 1, !noalias !27
  %.241.i = icmp ne i8 %.239.i, 1
  %.249.i = icmp ne i8 %40, 0
  %or.cond.i = select i1 %.241.i, i1 true, i1 %.249.i
  br i1 %or.cond.i, label %B1106.i, label %B1002.i

B1002.i:                                          ; preds = %B896.i, %B748.i
  store i64 0, ptr %.258.i, align 8, !noalias !27
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.258.i, ptr nonnull %arg.c, i64 %.87.i)
  %.272.i = load i64, ptr %.258.i, align 8, !noalias !27
  %.286.i = icmp slt i64 %.272.i, 0
  br i1 %.286.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B1070.i

B1070.i:                                          ; preds = %B1002.i
  store i64 0, ptr %.311.i, align 8, !noalias !27
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr nonnull %.311.i, ptr nonnull %arg.c, i64 %.201.i29, i64 %.272.i, i64 %41)
  %.325.i = load i64, ptr %.311.i, align 8, !noalias !27
  br label %B1106.i

B1106.i:                                          ; preds = %B1070.i, %B896.i
  %target.2.0.i = phi i64 [ %.222.i, %B896.i ], [ %.325.i, %B1070.i ]
  %.352.i = load i64, ptr %.351.i, align 8, !noalias !27
  %.354.i = shl i64 %.187.i.i, %.352.i
  %.358.i = or i64 %.354.i, %target.2.0.i
  %.363.i = trunc i64 %.358.i to i32
  br label %B804

B1162.i:                                          ; preds = %B430.endif.endif.i
  %.12.i1.i = load i64, ptr %.11.i.i, align 8, !noalias !39
  %.16.i.i = load i64, ptr %.8.i.i, align 8, !noalias !39
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !39
  br i1 %.10945.not.i.i, label %B0.B0.endif.endif_crit_edge.i.i, label %B74.preheader.i.i.i

B0.B0.endif.endif_crit_edge.i.i:                  ; preds = %B1162.i
  %.pre.i.i = inttoptr i64 %.16.i.i to ptr
  br label %B0.endif.endif.i.i

B74.preheader.i.i.i:                              ; preds = %B1162.i
  %xtraiter.i.i.i = and i64 %.27.i.i, 3
  %42 = icmp ult i64 %.27.i.i, 4
  br i1 %42, label %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i, label %B74.preheader.new.i.i.i

B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i: ; preds = %B74.preheader.i.i.i
  %.pre3.i.i = inttoptr i64 %.16.i.i to ptr
  br label %B74.epil.preheader.i.i.i

B74.preheader.new.i.i.i:                          ; preds = %B74.preheader.i.i.i
  %unroll_iter.i.i.i = and i64 %.27.i.i, 9223372036854775804
  %43 = inttoptr i64 %.16.i.i to ptr
  br label %B74.i.i.i

B74.i.i.i:                                        ; preds = %B74.i.i.i, %B74.preheader.new.i.i.i
  %mixed.3.047.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.new.i.i.i ], [ %.139.3.i.i.i, %B74.i.i.i ]
  %.1004345.i.i.i = phi i64 [ 0, %B74.preheader.new.i.i.i ], [ %.107.3.i.i.i, %B74.i.i.i ]
  %44 = shl nuw nsw i64 %.1004345.i.i.i, 3
  %scevgep46.i.i = getelementptr i8, ptr %43, i64 %44
  %.134.i.i.i = load i64, ptr %scevgep46.i.i, align 8, !noalias !42
  %.136.i.i.i = xor i64 %.134.i.i.i, %mixed.3.047.i.i.i
  %.137.i.i.i = mul i64 %.136.i.i.i, -7046029254386353131
  %.138.i.i.i = lshr i64 %.137.i.i.i, 32
  %scevgep45.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 8
  %.134.1.i.i.i = load i64, ptr %scevgep45.i.i, align 8, !noalias !42
  %45 = xor i64 %.134.1.i.i.i, %.138.i.i.i
  %.136.1.i.i.i = xor i64 %45, %.137.i.i.i
  %.137.1.i.i.i = mul i64 %.136.1.i.i.i, -7046029254386353131
  %.138.1.i.i.i = lshr i64 %.137.1.i.i.i, 32
  %scevgep40.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 16
  %.134.2.i.i.i = load i64, ptr %scevgep40.i.i, align 8, !noalias !42
  %46 = xor i64 %.134.2.i.i.i, %.138.1.i.i.i
  %.136.2.i.i.i = xor i64 %46, %.137.1.i.i.i
  %.137.2.i.i.i = mul i64 %.136.2.i.i.i, -7046029254386353131
  %.138.2.i.i.i = lshr i64 %.137.2.i.i.i, 32
  %.107.3.i.i.i = add nuw nsw i64 %.1004345.i.i.i, 4
  %scevgep37.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 24
  %.134.3.i.i.i = load i64, ptr %scevgep37.i.i, align 8, !noalias !42
  %47 = xor i64 %.134.3.i.i.i, %.138.2.i.i.i
  %.136.3.i.i.i = xor i64 %47, %.137.2.i.i.i
  %.137.3.i.i.i = mul i64 %.136.3.i.i.i, -7046029254386353131
  %.138.3.i.i.i = lshr i64 %.137.3.i.i.i, 32
  %.139.3.i.i.i = xor i64 %.138.3.i.i.i, %.137.3.i.i.i
  %niter.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i, %.107.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i, label %B174.loopexit.unr-lcssa.i.i.i, label %B74.i.i.i

B174.loopexit.unr-lcssa.i.i.i:                    ; preds = %B74.i.i.i
  %lcmp.mod.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, 0
  br i1 %lcmp.mod.not.i.i.i, label %B0.endif.endif.i.i, label %B74.epil.preheader.i.i.i

B74.epil.preheader.i.i.i:                         ; preds = %B174.loopexit.unr-lcssa.i.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i
  %.pre-phi4.i.i = phi ptr [ %.pre3.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %43, %B174.loopexit.unr-lcssa.i.i.i ]
  %mixed.3.047.epil.init.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %.1004345.epil.init.i.i.i = phi i64 [ 0, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %unroll_iter.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %48 = shl nuw nsw i64 %.1004345.epil.init.i.i.i, 3
  %scevgep.i.i.i = getelementptr i8, ptr %.pre-phi4.i.i, i64 %48
  br label %B74.epil.i.i.i

B74.epil.i.i.i:                                   ; preds = %B74.epil.i.i.i, %B74.epil.preheader.i.i.i
  %mixed.3.047.epil.i.i.i = phi i64 [ %.139.epil.i.i.i, %B74.epil.i.i.i ], [ %mixed.3.047.epil.init.i.i.i, %B74.epil.preheader.i.i.i ]
  %epil.iter.i.i.i = phi i64 [ %epil.iter.next.i.i.i, %B74.epil.i.i.i ], [ 0, %B74.epil.preheader.i.i.i ]
  %49 = shl i64 %epil.iter.i.i.i, 3
  %scevgep31.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %49
  %.134.epil.i.i.i = load i64, ptr %scevgep31.i.i, align 8, !noalias !42
  %.136.epil.i.i.i = xor i64 %.134.epil.i.i.i, %mixed.3.047.epil.i.i.i
  %.137.epil.i.i.i = mul i64 %.136.epil.i.i.i, -7046029254386353131
  %.138.epil.i.i.i = lshr i64 %.137.epil.i.i.i, 32
  %.139.epil.i.i.i = xor i64 %.138.epil.i.i.i, %.137.epil.i.i.i
  %epil.iter.next.i.i.i = add i64 %epil.iter.i.i.i, 1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, %epil.iter.next.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i, label %B0.endif.endif.i.i, label %B74.epil.i.i.i, !llvm.loop !45

B366.i.i:                                         ; preds = %B0.endif.endif.i.i, %B368.i.i
  %.176119.i.i = phi i64 [ %.183.i4.i, %B368.i.i ], [ 0, %B0.endif.endif.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %..34.i.i, %.176119.i.i
  br i1 %exitcond.not.i3.i, label %B428.i.i, label %B368.i.i

B368.i.i:                                         ; preds = %B366.i.i
  %.183.i4.i = add nuw nsw i64 %.176119.i.i, 1
  %50 = shl nuw i64 %.176119.i.i, 3
  %scevgep35.i.i = getelementptr i8, ptr %53, i64 %50
  %.216.i.i = load i64, ptr %scevgep35.i.i, align 8, !noalias !39
  %scevgep34.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %50
  %.219.i.i = load i64, ptr %scevgep34.i.i, align 8, !noalias !39
  %.220.not.i.i = icmp eq i64 %.216.i.i, %.219.i.i
  br i1 %.220.not.i.i, label %B366.i.i, label %B508.endif.i.i

B428.i.i:                                         ; preds = %B366.i.i
  %.237.not.i.i = icmp eq i32 %.82.i.i, 0
  br i1 %.237.not.i.i, label %B508.endif.i.i, label %B436.i.i

B436.i.i:                                         ; preds = %B428.i.i
  %sunkaddr53.i.i = getelementptr i8, ptr %.81.i.i, i64 4
  %.248.i.i = load i32, ptr %sunkaddr53.i.i, align 4, !noalias !39
  %51 = zext nneg i8 %40 to i32
  %.251.not.i.i = icmp sgt i32 %.248.i.i, %51
  br i1 %.251.not.i.i, label %B508.endif.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i

B540.i.i:                                         ; preds = %B540.preheader3.i.i, %B540.i.i
  %.364121123.i.i = phi i64 [ %.371.3.i.i, %B540.i.i ], [ %.364121123.unr.i.i, %B540.preheader3.i.i ]
  %sunkaddr62.i.i = shl i64 %.364121123.i.i, 3
  %sunkaddr55.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %sunkaddr62.i.i
  %.398.i.i = load i64, ptr %sunkaddr55.i.i, align 8, !noalias !39
  %scevgep7.i.i = getelementptr i8, ptr %scevgep.i17.i, i64 %sunkaddr62.i.i
  %scevgep23.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -24
  store i64 %.398.i.i, ptr %scevgep23.i.i, align 8, !noalias !39
  %sunkaddr58.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 8
  %.398.1.i.i = load i64, ptr %sunkaddr58.i.i, align 8, !noalias !39
  %scevgep18.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -16
  store i64 %.398.1.i.i, ptr %scevgep18.i.i, align 8, !noalias !39
  %sunkaddr61.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 16
  %.398.2.i.i = load i64, ptr %sunkaddr61.i.i, align 8, !noalias !39
  %scevgep16.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -8
  store i64 %.398.2.i.i, ptr %scevgep16.i.i, align 8, !noalias !39
  %.371.3.i.i = add nuw nsw i64 %.364121123.i.i, 4
  %sunkaddr65.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 24
  %.398.3.i.i = load i64, ptr %sunkaddr65.i.i, align 8, !noalias !39
  store i64 %.398.3.i.i, ptr %scevgep7.i.i, align 8, !noalias !39
  %exitcond126.not.3.i.i = icmp eq i64 %.27.i.i, %.371.3.i.i
  br i1 %exitcond126.not.3.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.i.i, !llvm.loop !46

_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i: ; preds = %B540.i.i, %B540.prol.loopexit.i.i, %middle.block.i13.i, %B508.endif.i.i
  %.419.i.i = load i64, ptr %sunkaddr121, align 8, !noalias !39
  %52 = trunc i64 %.419.i.i to i32
  %.424.i.i = add i32 %52, 1
  store i32 %.424.i.i, ptr %.81.i.i, align 4, !noalias !39
  %.434.i.i = zext nneg i8 %40 to i32
  %sunkaddr73.i.i = getelementptr i8, ptr %.81.i.i, i64 4
  store i32 %.434.i.i, ptr %sunkaddr73.i.i, align 4, !noalias !39
  store i64 1, ptr %sunkaddr140, align 8, !noalias !39
  br label %B1206.i

B0.endif.endif.i.i:                               ; preds = %B74.epil.i.i.i, %B174.loopexit.unr-lcssa.i.i.i, %B0.B0.endif.endif_crit_edge.i.i
  %.pre-phi.i.i = phi ptr [ %.pre.i.i, %B0.B0.endif.endif_crit_edge.i.i ], [ %43, %B174.loopexit.unr-lcssa.i.i.i ], [ %.pre-phi4.i.i, %B74.epil.i.i.i ]
  %mixed.3.0.lcssa.i.i.i = phi i64 [ 2611923443488327891, %B0.B0.endif.endif_crit_edge.i.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ], [ %.139.epil.i.i.i, %B74.epil.i.i.i ]
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %.13.i2.i = inttoptr i64 %.12.i1.i to ptr
  %.70.i.i = ashr i64 %mixed.3.0.lcssa.i.i.i, 20
  %.73.i.i = load i64, ptr %.72.i.i, align 8, !noalias !39
  %.74.i.i = and i64 %.70.i.i, %.73.i.i
  %.81.idx.i.i = shl i64 %.74.i.i, 3
  %.81.i.i = getelementptr i8, ptr %.21.i.i, i64 %.81.idx.i.i
  %.82.i.i = load i32, ptr %.81.i.i, align 4, !noalias !39
  %..34.i.i = tail call i64 @llvm.smax.i64(i64 %.27.i.i, i64 0)
  %.212.i.i = mul i64 %.74.i.i, %.27.i.i
  %53 = getelementptr i64, ptr %.13.i2.i, i64 %.212.i.i
  br label %B366.i.i

B508.endif.i.i:                                   ; preds = %B368.i.i, %B436.i.i, %B428.i.i
  %54 = icmp sgt i64 %.27.i.i, 0
  br i1 %54, label %B540.preheader.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i

B540.preheader.i.i:                               ; preds = %B508.endif.i.i
  %min.iters.check.i6.i = icmp ult i64 %.27.i.i, 16
  br i1 %min.iters.check.i6.i, label %B540.preheader2.i.i, label %vector.memcheck.i.i

vector.memcheck.i.i:                              ; preds = %B540.preheader.i.i
  %55 = shl i64 %.212.i.i, 3
  %56 = sub i64 %.12.i1.i, %.16.i.i
  %57 = add i64 %56, %55
  %diff.check.i.i = icmp ult i64 %57, 32
  br i1 %diff.check.i.i, label %B540.preheader2.i.i, label %vector.ph.i7.i

vector.ph.i7.i:                                   ; preds = %vector.memcheck.i.i
  %n.vec.i8.i = and i64 %.27.i.i, 9223372036854775804
  %58 = getelementptr i8, ptr %.13.i2.i, i64 %55
  %scevgep21.i.i = getelementptr i8, ptr %58, i64 16
  br label %vector.body.i9.i

vector.body.i9.i:                                 ; preds = %vector.body.i9.i, %vector.ph.i7.i
  %index.i10.i = phi i64 [ 0, %vector.ph.i7.i ], [ %index.next.i12.i, %vector.body.i9.i ]
  %sunkaddr74.i.i = shl i64 %index.i10.i, 3
  %sunkaddr75.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %sunkaddr74.i.i
  %wide.load.i11.i = load <2 x i64>, ptr %sunkaddr75.i.i, align 8, !noalias !39
  %sunkaddr78.i.i = getelementptr i8, ptr %sunkaddr75.i.i, i64 16
  %wide.load1.i.i = load <2 x i64>, ptr %sunkaddr78.i.i, align 8, !noalias !39
  %scevgep27.i.i = getelementptr i8, ptr %scevgep21.i.i, i64 %sunkaddr74.i.i
  %scevgep25.i.i = getelementptr i8, ptr %scevgep27.i.i, i64 -16
  store <2 x i64> %wide.load.i11.i, ptr %scevgep25.i.i, align 8, !noalias !39
  store <2 x i64> %wide.load1.i.i, ptr %scevgep27.i.i, align 8, !noalias !39
  %index.next.i12.i = add nuw nsw i64 %index.i10.i, 4
  %59 = icmp eq i64 %n.vec.i8.i, %index.next.i12.i
  br i1 %59, label %middle.block.i13.i, label %vector.body.i9.i, !llvm.loop !47

middle.block.i13.i:                               ; preds = %vector.body.i9.i
  %cmp.n.i14.i = icmp eq i64 %.27.i.i, %n.vec.i8.i
  br i1 %cmp.n.i14.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.preheader2.i.i

B540.preheader2.i.i:                              ; preds = %middle.block.i13.i, %vector.memcheck.i.i, %B540.preheader.i.i
  %.364121123.ph.i.i = phi i64 [ 0, %vector.memcheck.i.i ], [ 0, %B540.preheader.i.i ], [ %n.vec.i8.i, %middle.block.i13.i ]
  %xtraiter.i.i = and i64 %.27.i.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B540.prol.loopexit.i.i, label %B540.prol.i.i

B540.prol.i.i:                                    ; preds = %B540.preheader2.i.i, %B540.prol.i.i
  %lsr.iv.i15.i = phi i64 [ %lsr.iv.next.i16.i, %B540.prol.i.i ], [ %xtraiter.i.i, %B540.preheader2.i.i ]
  %.364121123.prol.i.i = phi i64 [ %.371.prol.i.i, %B540.prol.i.i ], [ %.364121123.ph.i.i, %B540.preheader2.i.i ]
  %.371.prol.i.i = add nuw nsw i64 %.364121123.prol.i.i, 1
  %60 = shl i64 %.364121123.prol.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %60
  %.398.prol.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !39
  %scevgep19.i.i = getelementptr i8, ptr %53, i64 %60
  store i64 %.398.prol.i.i, ptr %scevgep19.i.i, align 8, !noalias !39
  %lsr.iv.next.i16.i = add nsw i64 %lsr.iv.i15.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i16.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B540.prol.loopexit.i.i, label %B540.prol.i.i, !llvm.loop !48

B540.prol.loopexit.i.i:                           ; preds = %B540.prol.i.i, %B540.preheader2.i.i
  %.364121123.unr.i.i = phi i64 [ %.364121123.ph.i.i, %B540.preheader2.i.i ], [ %.371.prol.i.i, %B540.prol.i.i ]
  %61 = sub nsw i64 %.364121123.ph.i.i, %.27.i.i
  %62 = icmp ugt i64 %61, -4
  br i1 %62, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.preheader3.i.i

B540.preheader3.i.i:                              ; preds = %B540.prol.loopexit.i.i
  %63 = shl i64 %.212.i.i, 3
  %64 = getelementptr i8, ptr %.13.i2.i, i64 %63
  %scevgep.i17.i = getelementptr i8, ptr %64, i64 24
  br label %B540.i.i

_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i: ; preds = %B436.i.i
  %.400.i = icmp slt i32 %.82.i.i, 1
  br i1 %.400.i, label %B1206.i, label %B1326.i

B1206.i:                                          ; preds = %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i
  store i64 0, ptr %.405.i, align 8, !noalias !27
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.405.i, ptr nonnull %arg.c, i64 %.87.i)
  %.419.i = load i64, ptr %.405.i, align 8, !noalias !27
  %.433.i = icmp slt i64 %.419.i, 0
  br i1 %.433.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B1274.i

B1274.i:                                          ; preds = %B1206.i
  %.16.i19.i = load i64, ptr %.15.i18.i, align 8, !noalias !49
  %.17.i.i = inttoptr i64 %.16.i19.i to ptr
  %.28.idx.i.i = mul nuw nsw i64 %.187.i.i, 48
  %.28.i.i = getelementptr i8, ptr %.17.i.i, i64 %.28.idx.i.i
  %.29.i20.i = load i64, ptr %.28.i.i, align 8, !noalias !49
  %.34.i21.i = getelementptr i8, ptr %.28.i.i, i64 8
  %.35.i.i = load i64, ptr %.34.i21.i, align 8, !noalias !49
  %.38.i.i = load i64, ptr %sunkaddr118, align 8, !noalias !49
  %.39.i.i = ashr i64 %.38.i.i, 3
  %.55.i.i = shl i64 %.35.i.i, 2
  %.56.i.i = add i64 %.55.i.i, %.29.i20.i
  %.60.i.i = load i64, ptr %.8.i.i, align 8, !noalias !49
  %.64.i.i = load i64, ptr %.63.i.i, align 8, !noalias !49
  %.157110.not.i.i = icmp slt i64 %.39.i.i, 1
  br i1 %.157110.not.i.i, label %B510.i.i, label %B484.preheader.i.i

B484.preheader.i.i:                               ; preds = %B1274.i
  %min.iters.check.i22.i = icmp ult i64 %.39.i.i, 6
  %65 = sub i64 %.56.i.i, %.60.i.i
  %diff.check.i23.i = icmp ult i64 %65, 32
  %or.cond.i.i = select i1 %min.iters.check.i22.i, i1 true, i1 %diff.check.i23.i
  br i1 %or.cond.i.i, label %B484.preheader17.i.i, label %vector.ph.i24.i

vector.ph.i24.i:                                  ; preds = %B484.preheader.i.i
  %66 = inttoptr i64 %.56.i.i to ptr
  %n.vec.i25.i = and i64 %.39.i.i, 9223372036854775804
  %scevgep68.i.i = getelementptr i8, ptr %66, i64 16
  %sunkaddr61.i26.i = inttoptr i64 %.60.i.i to ptr
  br label %vector.body.i27.i

vector.body.i27.i:                                ; preds = %vector.body.i27.i, %vector.ph.i24.i
  %index.i28.i = phi i64 [ 0, %vector.ph.i24.i ], [ %index.next.i32.i, %vector.body.i27.i ]
  %sunkaddr62.i29.i = shl i64 %index.i28.i, 3
  %sunkaddr63.i.i = getelementptr i8, ptr %sunkaddr61.i26.i, i64 %sunkaddr62.i29.i
  %wide.load.i30.i = load <2 x i64>, ptr %sunkaddr63.i.i, align 8, !noalias !49
  %sunkaddr67.i.i = getelementptr i8, ptr %sunkaddr63.i.i, i64 16
  %wide.load1.i31.i = load <2 x i64>, ptr %sunkaddr67.i.i, align 8, !noalias !49
  %scevgep55.i.i = getelementptr i8, ptr %scevgep68.i.i, i64 %sunkaddr62.i29.i
  %scevgep54.i.i = getelementptr i8, ptr %scevgep55.i.i, i64 -16
  store <2 x i64> %wide.load.i30.i, ptr %scevgep54.i.i, align 8, !noalias !49
  store <2 x i64> %wide.load1.i31.i, ptr %scevgep55.i.i, align 8, !noalias !49
  %index.next.i32.i = add nuw nsw i64 %index.i28.i, 4
  %67 = icmp eq i64 %n.vec.i25.i, %index.next.i32.i
  br i1 %67, label %middle.block.i33.i, label %vector.body.i27.i, !llvm.loop !52

middle.block.i33.i:                               ; preds = %vector.body.i27.i
  %cmp.n.i34.i = icmp eq i64 %.39.i.i, %n.vec.i25.i
  br i1 %cmp.n.i34.i, label %B510.i.i, label %B484.preheader17.i.i

B484.preheader17.i.i:                             ; preds = %middle.block.i33.i, %B484.preheader.i.i
  %.163109111.ph.i.i = phi i64 [ 0, %B484.preheader.i.i ], [ %n.vec.i25.i, %middle.block.i33.i ]
  %xtraiter.i35.i = and i64 %.39.i.i, 3
  %lcmp.mod.not.i36.i = icmp eq i64 %xtraiter.i35.i, 0
  br i1 %lcmp.mod.not.i36.i, label %B484.prol.loopexit.i.i, label %B484.prol.preheader.i.i

B484.prol.preheader.i.i:                          ; preds = %B484.preheader17.i.i
  %68 = inttoptr i64 %.60.i.i to ptr
  %69 = inttoptr i64 %.56.i.i to ptr
  br label %B484.prol.i.i

B484.prol.i.i:                                    ; preds = %B484.prol.i.i, %B484.prol.preheader.i.i
  %lsr.iv66.i.i = phi i64 [ %lsr.iv.next67.i.i, %B484.prol.i.i ], [ %xtraiter.i35.i, %B484.prol.preheader.i.i ]
  %.163109111.prol.i.i = phi i64 [ %.170.prol.i.i, %B484.prol.i.i ], [ %.163109111.ph.i.i, %B484.prol.preheader.i.i ]
  %.170.prol.i.i = add nuw nsw i64 %.163109111.prol.i.i, 1
  %70 = shl i64 %.163109111.prol.i.i, 3
  %scevgep65.i.i = getelementptr i8, ptr %68, i64 %70
  %.197.prol.i.i = load i64, ptr %scevgep65.i.i, align 8, !noalias !49
  %scevgep64.i.i = getelementptr i8, ptr %69, i64 %70
  store i64 %.197.prol.i.i, ptr %scevgep64.i.i, align 8, !noalias !49
  %lsr.iv.next67.i.i = add nsw i64 %lsr.iv66.i.i, -1
  %prol.iter.cmp.not.i37.i = icmp eq i64 %lsr.iv.next67.i.i, 0
  br i1 %prol.iter.cmp.not.i37.i, label %B484.prol.loopexit.i.i, label %B484.prol.i.i, !llvm.loop !53

B484.prol.loopexit.i.i:                           ; preds = %B484.prol.i.i, %B484.preheader17.i.i
  %.163109111.unr.i.i = phi i64 [ %.163109111.ph.i.i, %B484.preheader17.i.i ], [ %.170.prol.i.i, %B484.prol.i.i ]
  %71 = sub nsw i64 %.163109111.ph.i.i, %.39.i.i
  %72 = icmp ugt i64 %71, -4
  br i1 %72, label %B510.i.i, label %B484.preheader22.i.i

B484.preheader22.i.i:                             ; preds = %B484.prol.loopexit.i.i
  %73 = inttoptr i64 %.56.i.i to ptr
  %scevgep48.i.i = getelementptr i8, ptr %73, i64 24
  %sunkaddr68.i.i = inttoptr i64 %.60.i.i to ptr
  br label %B484.i.i

B484.i.i:                                         ; preds = %B484.i.i, %B484.preheader22.i.i
  %.163109111.i.i = phi i64 [ %.170.3.i.i, %B484.i.i ], [ %.163109111.unr.i.i, %B484.preheader22.i.i ]
  %sunkaddr84.i.i = shl i64 %.163109111.i.i, 3
  %sunkaddr71.i.i = getelementptr i8, ptr %sunkaddr68.i.i, i64 %sunkaddr84.i.i
  %.197.i.i = load i64, ptr %sunkaddr71.i.i, align 8, !noalias !49
  %scevgep52.i.i = getelementptr i8, ptr %scevgep48.i.i, i64 %sunkaddr84.i.i
  %scevgep51.i.i = getelementptr i8, ptr %scevgep52.i.i, i64 -24
  store i64 %.197.i.i, ptr %scevgep51.i.i, align 8, !noalias !49
  %sunkaddr75.i38.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 8
  %.197.1.i.i = load i64, ptr %sunkaddr75.i38.i, align 8, !noalias !49
  %scevgep49.i.i = getelementptr i8, ptr %scevgep52.i.i, i64 -16
  store i64 %.197.1.i.i, ptr %scevgep49.i.i, align 8, !noalias !49
  %sunkaddr80.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 16
  %.197.2.i.i = load i64, ptr %sunkaddr80.i.i, align 8, !noalias !49
  %scevgep46.i39.i = getelementptr i8, ptr %scevgep52.i.i, i64 -8
  store i64 %.197.2.i.i, ptr %scevgep46.i39.i, align 8, !noalias !49
  %.170.3.i.i = add nuw nsw i64 %.163109111.i.i, 4
  %sunkaddr85.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 24
  %.197.3.i.i = load i64, ptr %sunkaddr85.i.i, align 8, !noalias !49
  store i64 %.197.3.i.i, ptr %scevgep52.i.i, align 8, !noalias !49
  %exitcond.not.3.i.i = icmp eq i64 %.39.i.i, %.170.3.i.i
  br i1 %exitcond.not.3.i.i, label %B510.i.i, label %B484.i.i, !llvm.loop !54

B510.i.i:                                         ; preds = %B484.i.i, %B484.prol.loopexit.i.i, %middle.block.i33.i, %B1274.i
  %74 = inttoptr i64 %.29.i20.i to ptr
  %.211.i.i = shl nsw i64 %.39.i.i, 1
  %.215.i.i = add nsw i64 %.211.i.i, %.35.i.i
  %.223.i.i = load i64, ptr %sunkaddr121, align 8, !noalias !49
  %spec.select.i.i = shl nuw nsw i64 %41, 30
  %.247.i.i = or i64 %.419.i, %spec.select.i.i
  %.255.i.i = trunc i64 %.223.i.i to i32
  %.256.i.i = getelementptr i32, ptr %74, i64 %.215.i.i
  store i32 %.255.i.i, ptr %.256.i.i, align 4, !noalias !49
  %.263.i.i = trunc i64 %.247.i.i to i32
  %.264.i.i = getelementptr i8, ptr %.256.i.i, i64 4
  store i32 %.263.i.i, ptr %.264.i.i, align 4, !noalias !49
  %.267.i.i = add i64 %.215.i.i, 2
  %.353116.not.i.i = icmp eq i64 %.419.i, 0
  br i1 %.353116.not.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.lr.ph.i.i

B682.lr.ph.i.i:                                   ; preds = %B510.i.i
  %75 = getelementptr i32, ptr %74, i64 %.267.i.i
  %min.iters.check5.i.i = icmp ult i64 %.419.i, 20
  br i1 %min.iters.check5.i.i, label %B682.preheader.i.i, label %vector.memcheck2.i.i

vector.memcheck2.i.i:                             ; preds = %B682.lr.ph.i.i
  %76 = and i64 %.38.i.i, -8
  %77 = add i64 %.56.i.i, 8
  %78 = add i64 %77, %76
  %79 = sub i64 %78, %.64.i.i
  %diff.check3.i.i = icmp ult i64 %79, 32
  br i1 %diff.check3.i.i, label %B682.preheader.i.i, label %vector.ph6.i.i

vector.ph6.i.i:                                   ; preds = %vector.memcheck2.i.i
  %n.vec8.i.i = and i64 %.419.i, 9223372036854775800
  %80 = getelementptr i8, ptr %74, i64 %76
  %81 = getelementptr i8, ptr %80, i64 %.55.i.i
  %scevgep40.i40.i = getelementptr i8, ptr %81, i64 24
  %sunkaddr.i.i = inttoptr i64 %.64.i.i to ptr
  br label %vector.body9.i.i

vector.body9.i.i:                                 ; preds = %vector.body9.i.i, %vector.ph6.i.i
  %index10.i.i = phi i64 [ 0, %vector.ph6.i.i ], [ %index.next13.i.i, %vector.body9.i.i ]
  %sunkaddr86.i.i = shl i64 %index10.i.i, 2
  %sunkaddr87.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr86.i.i
  %wide.load11.i.i = load <4 x i32>, ptr %sunkaddr87.i.i, align 4, !noalias !49
  %sunkaddr91.i.i = getelementptr i8, ptr %sunkaddr87.i.i, i64 16
  %wide.load12.i.i = load <4 x i32>, ptr %sunkaddr91.i.i, align 4, !noalias !49
  %scevgep31.i41.i = getelementptr i8, ptr %scevgep40.i40.i, i64 %sunkaddr86.i.i
  %scevgep30.i.i = getelementptr i8, ptr %scevgep31.i41.i, i64 -16
  store <4 x i32> %wide.load11.i.i, ptr %scevgep30.i.i, align 4, !noalias !49
  store <4 x i32> %wide.load12.i.i, ptr %scevgep31.i41.i, align 4, !noalias !49
  %index.next13.i.i = add nuw nsw i64 %index10.i.i, 8
  %82 = icmp eq i64 %n.vec8.i.i, %index.next13.i.i
  br i1 %82, label %middle.block14.i.i, label %vector.body9.i.i, !llvm.loop !55

middle.block14.i.i:                               ; preds = %vector.body9.i.i
  %cmp.n15.i.i = icmp eq i64 %.419.i, %n.vec8.i.i
  br i1 %cmp.n15.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.preheader.i.i

B682.preheader.i.i:                               ; preds = %middle.block14.i.i, %vector.memcheck2.i.i, %B682.lr.ph.i.i
  %.359115117.ph.i.i = phi i64 [ 0, %vector.memcheck2.i.i ], [ 0, %B682.lr.ph.i.i ], [ %n.vec8.i.i, %middle.block14.i.i ]
  %xtraiter18.i.i = and i64 %.419.i, 3
  %lcmp.mod19.not.i.i = icmp eq i64 %xtraiter18.i.i, 0
  br i1 %lcmp.mod19.not.i.i, label %B682.prol.loopexit.i.i, label %B682.prol.preheader.i.i

B682.prol.preheader.i.i:                          ; preds = %B682.preheader.i.i
  %83 = inttoptr i64 %.64.i.i to ptr
  br label %B682.prol.i.i

B682.prol.i.i:                                    ; preds = %B682.prol.i.i, %B682.prol.preheader.i.i
  %lsr.iv.i42.i = phi i64 [ %lsr.iv.next.i43.i, %B682.prol.i.i ], [ %xtraiter18.i.i, %B682.prol.preheader.i.i ]
  %.359115117.prol.i.i = phi i64 [ %.366.prol.i.i, %B682.prol.i.i ], [ %.359115117.ph.i.i, %B682.prol.preheader.i.i ]
  %.366.prol.i.i = add nuw nsw i64 %.359115117.prol.i.i, 1
  %84 = shl i64 %.359115117.prol.i.i, 2
  %scevgep39.i.i = getelementptr i8, ptr %83, i64 %84
  %.393.prol.i.i = load i32, ptr %scevgep39.i.i, align 4, !noalias !49
  %scevgep38.i.i = getelementptr i8, ptr %75, i64 %84
  store i32 %.393.prol.i.i, ptr %scevgep38.i.i, align 4, !noalias !49
  %lsr.iv.next.i43.i = add nsw i64 %lsr.iv.i42.i, -1
  %prol.iter20.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i43.i, 0
  br i1 %prol.iter20.cmp.not.i.i, label %B682.prol.loopexit.i.i, label %B682.prol.i.i, !llvm.loop !56

B682.prol.loopexit.i.i:                           ; preds = %B682.prol.i.i, %B682.preheader.i.i
  %.359115117.unr.i.i = phi i64 [ %.359115117.ph.i.i, %B682.preheader.i.i ], [ %.366.prol.i.i, %B682.prol.i.i ]
  %85 = sub nsw i64 %.359115117.ph.i.i, %.419.i
  %86 = icmp ugt i64 %85, -4
  br i1 %86, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.preheader21.i.i

B682.preheader21.i.i:                             ; preds = %B682.prol.loopexit.i.i
  %87 = and i64 %.38.i.i, -8
  %88 = getelementptr i8, ptr %74, i64 %87
  %89 = getelementptr i8, ptr %88, i64 %.55.i.i
  %scevgep.i44.i = getelementptr i8, ptr %89, i64 20
  %sunkaddr92.i.i = inttoptr i64 %.64.i.i to ptr
  br label %B682.i.i

B682.i.i:                                         ; preds = %B682.i.i, %B682.preheader21.i.i
  %.359115117.i.i = phi i64 [ %.366.3.i.i, %B682.i.i ], [ %.359115117.unr.i.i, %B682.preheader21.i.i ]
  %sunkaddr106.i.i = shl i64 %.359115117.i.i, 2
  %sunkaddr94.i.i = getelementptr i8, ptr %sunkaddr92.i.i, i64 %sunkaddr106.i.i
  %.393.i.i = load i32, ptr %sunkaddr94.i.i, align 4, !noalias !49
  %scevgep26.i.i = getelementptr i8, ptr %scevgep.i44.i, i64 %sunkaddr106.i.i
  %scevgep21.i45.i = getelementptr i8, ptr %scevgep26.i.i, i64 -12
  store i32 %.393.i.i, ptr %scevgep21.i45.i, align 4, !noalias !49
  %sunkaddr99.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 4
  %.393.1.i.i = load i32, ptr %sunkaddr99.i.i, align 4, !noalias !49
  %scevgep19.i46.i = getelementptr i8, ptr %scevgep26.i.i, i64 -8
  store i32 %.393.1.i.i, ptr %scevgep19.i46.i, align 4, !noalias !49
  %sunkaddr103.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 8
  %.393.2.i.i = load i32, ptr %sunkaddr103.i.i, align 4, !noalias !49
  %scevgep16.i47.i = getelementptr i8, ptr %scevgep26.i.i, i64 -4
  store i32 %.393.2.i.i, ptr %scevgep16.i47.i, align 4, !noalias !49
  %.366.3.i.i = add nuw nsw i64 %.359115117.i.i, 4
  %sunkaddr108.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 12
  %.393.3.i.i = load i32, ptr %sunkaddr108.i.i, align 4, !noalias !49
  store i32 %.393.3.i.i, ptr %scevgep26.i.i, align 4, !noalias !49
  %exitcond121.not.3.i.i = icmp eq i64 %.419.i, %.366.3.i.i
  br i1 %exitcond121.not.3.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.i.i, !llvm.loop !57

_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i: ; preds = %B682.i.i, %B682.prol.loopexit.i.i, %middle.block14.i.i, %B510.i.i
  %.414.i.i = and i64 %.419.i, 1
  %.410.i.i = add nuw i64 %.414.i.i, %.419.i
  %.417.i.i = add i64 %.410.i.i, %.267.i.i
  store i64 %.417.i.i, ptr %.34.i21.i, align 8, !noalias !49
  %sunkaddr114.i.i = getelementptr i8, ptr %.28.i.i, i64 24
  %.429.i.i = load i64, ptr %sunkaddr114.i.i, align 8, !noalias !49
  %.430.i.i = add nsw i64 %.429.i.i, 1
  store i64 %.430.i.i, ptr %sunkaddr114.i.i, align 8, !noalias !49
  br label %B804

B1326.i:                                          ; preds = %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i
  %90 = xor i32 %.82.i.i, -1
  br label %B804

B0.endif.i:                                       ; preds = %B422.i.i, %B762
  %storemerge.i.i = phi i64 [ %.33.i, %B762 ], [ %.191.i.i, %B422.i.i ]
  %.74.i24 = icmp eq i64 %storemerge.i.i, -4611686018427387904
  br i1 %.74.i24, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B430.i

B228.preheader.i.i:                               ; preds = %B430.i
  %.9.i.i = load i64, ptr %.8.i.i, align 8, !noalias !36
  %min.iters.check.i.i = icmp ult i64 %.27.i.i, 4
  %.pre4.i = inttoptr i64 %.9.i.i to ptr
  br i1 %min.iters.check.i.i, label %B228.preheader.i.B228.preheader5.i_crit_edge.i, label %vector.ph.i.i

B228.preheader.i.B228.preheader5.i_crit_edge.i:   ; preds = %B228.preheader.i.i
  %.pre.i = inttoptr i64 %.13.i.i to ptr
  br label %B228.preheader5.i.i

vector.ph.i.i:                                    ; preds = %B228.preheader.i.i
  %n.vec.i.i = and i64 %.27.i.i, 9223372036854775804
  %91 = inttoptr i64 %.13.i.i to ptr
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %vec.phi.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %104, %vector.body.i.i ]
  %vec.phi1.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %105, %vector.body.i.i ]
  %vec.ind.i.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph.i.i ], [ %vec.ind.next.i.i, %vector.body.i.i ]
  %92 = shl nuw nsw i64 %index.i.i, 3
  %scevgep13.i26 = getelementptr i8, ptr %.pre4.i, i64 %92
  %wide.load.i.i = load <2 x i64>, ptr %scevgep13.i26, align 8, !noalias !36
  %scevgep12.i27 = getelementptr i8, ptr %scevgep13.i26, i64 16
  %wide.load2.i.i = load <2 x i64>, ptr %scevgep12.i27, align 8, !noalias !36
  %scevgep10.i = getelementptr i8, ptr %91, i64 %92
  %wide.load3.i.i = load <2 x i64>, ptr %scevgep10.i, align 8, !noalias !36
  %scevgep9.i28 = getelementptr i8, ptr %scevgep10.i, i64 16
  %wide.load4.i.i = load <2 x i64>, ptr %scevgep9.i28, align 8, !noalias !36
  %93 = and <2 x i64> %wide.load3.i.i, %wide.load.i.i
  %94 = and <2 x i64> %wide.load4.i.i, %wide.load2.i.i
  %95 = lshr <2 x i64> %93, splat (i64 31)
  %96 = lshr <2 x i64> %94, splat (i64 31)
  %97 = xor <2 x i64> %95, %93
  %98 = xor <2 x i64> %96, %94
  %99 = mul <2 x i64> %vec.ind.i.i, splat (i64 4354685564936845354)
  %100 = add <2 x i64> %99, splat (i64 -7046029254386353131)
  %101 = add <2 x i64> %99, splat (i64 1663341875487337577)
  %102 = mul <2 x i64> %97, %100
  %103 = mul <2 x i64> %98, %101
  %104 = add <2 x i64> %102, %vec.phi.i.i
  %105 = add <2 x i64> %103, %vec.phi1.i.i
  %index.next.i.i = add nuw nsw i64 %index.i.i, 4
  %vec.ind.next.i.i = add <2 x i64> %vec.ind.i.i, splat (i64 4)
  %106 = icmp eq i64 %n.vec.i.i, %index.next.i.i
  br i1 %106, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !58

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %bin.rdx.i.i = add <2 x i64> %105, %104
  %rdx.shuf.i.i = shufflevector <2 x i64> %bin.rdx.i.i, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx17.i.i = add <2 x i64> %rdx.shuf.i.i, %bin.rdx.i.i
  %107 = extractelement <2 x i64> %bin.rdx17.i.i, i64 0
  %cmp.n.i.i = icmp eq i64 %.27.i.i, %n.vec.i.i
  br i1 %cmp.n.i.i, label %B430.endif.endif.i, label %B228.preheader5.i.i

B228.preheader5.i.i:                              ; preds = %middle.block.i.i, %B228.preheader.i.B228.preheader5.i_crit_edge.i
  %.pre-phi.i.pre-phi.i = phi ptr [ %.pre.i, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %91, %middle.block.i.i ]
  %mixed.3.048.ph.i.i = phi i64 [ 0, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %107, %middle.block.i.i ]
  %.1154446.ph.i.i = phi i64 [ 0, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %n.vec.i.i, %middle.block.i.i ]
  %108 = mul i64 %.1154446.ph.i.i, 4354685564936845354
  %109 = add i64 %108, -7046029254386353131
  br label %B228.i.i

B228.i.i:                                         ; preds = %B228.i.i, %B228.preheader5.i.i
  %lsr.iv.i.i = phi i64 [ %109, %B228.preheader5.i.i ], [ %lsr.iv.next.i.i, %B228.i.i ]
  %mixed.3.048.i.i = phi i64 [ %mixed.3.048.ph.i.i, %B228.preheader5.i.i ], [ %.161.i3.i, %B228.i.i ]
  %.1154446.i.i = phi i64 [ %.1154446.ph.i.i, %B228.preheader5.i.i ], [ %.122.i.i, %B228.i.i ]
  %.122.i.i = add nuw nsw i64 %.1154446.i.i, 1
  %110 = shl i64 %.1154446.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %.pre4.i, i64 %110
  %.149.i.i = load i64, ptr %scevgep8.i.i, align 8, !noalias !36
  %scevgep.i.i = getelementptr i8, ptr %.pre-phi.i.pre-phi.i, i64 %110
  %.152.i.i = load i64, ptr %scevgep.i.i, align 8, !noalias !36
  %.153.i.i = and i64 %.152.i.i, %.149.i.i
  %.154.i.i = lshr i64 %.153.i.i, 31
  %.155.i.i = xor i64 %.154.i.i, %.153.i.i
  %.159.i.i = mul i64 %.155.i.i, %lsr.iv.i.i
  %.161.i3.i = add i64 %.159.i.i, %mixed.3.048.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 4354685564936845354
  %exitcond.not.i.i = icmp eq i64 %.27.i.i, %.122.i.i
  br i1 %exitcond.not.i.i, label %B430.endif.endif.i, label %B228.i.i, !llvm.loop !59

B430.endif.endif.i:                               ; preds = %B228.i.i, %middle.block.i.i, %B430.i
  %mixed.3.0.lcssa.i.i = phi i64 [ 0, %B430.i ], [ %107, %middle.block.i.i ], [ %.161.i3.i, %B228.i.i ]
  %.174.i.i = lshr i64 %mixed.3.0.lcssa.i.i, 32
  %.176.i.i = xor i64 %.174.i.i, %mixed.3.0.lcssa.i.i
  %.179.i.i = mul i64 %.176.i.i, -2960836687051489901
  %.180.i.i = lshr i64 %.179.i.i, 33
  %.183.i.i = load i64, ptr %sunkaddr106, align 8, !noalias !36
  %.186.i.i = mul i64 %.180.i.i, %.183.i.i
  %.187.i.i = lshr i64 %.186.i.i, 31
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !27
  %.183.i = icmp eq i64 %.187.i.i, %.181.i
  br i1 %.183.i, label %B748.i, label %B1162.i

_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread: ; preds = %B1002.i, %B0.endif.i, %B1206.i, %B322.i.i
  %.sink.i.ph = phi i64 [ 4, %B322.i.i ], [ 4, %B0.endif.i ], [ 5, %B1002.i ], [ 5, %B1206.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.187.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.258.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.311.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.405.i)
  br label %B1050

B804:                                             ; preds = %B1326.i, %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, %B1106.i
  %"$phi1344.0.2.0.sink.i" = phi i32 [ %.363.i, %B1106.i ], [ %90, %B1326.i ], [ -1, %_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i ]
  %111 = inttoptr i64 %.109.i to ptr
  %.513.i = getelementptr i32, ptr %111, i64 %.106.i
  store i32 %"$phi1344.0.2.0.sink.i", ptr %.513.i, align 4, !noalias !27
  %.522.i = load i64, ptr %.521.i, align 8, !noalias !27
  %.523.i = inttoptr i64 %.522.i to ptr
  %.526.i = trunc i64 %.87.i to i32
  %.527.i = getelementptr i32, ptr %.523.i, i64 %.106.i
  store i32 %.526.i, ptr %.527.i, align 4, !noalias !27
  %.535.i = load i64, ptr %sunkaddr121, align 8, !noalias !27
  %.536.i = add nsw i64 %.535.i, 1
  store i64 %.536.i, ptr %sunkaddr121, align 8, !noalias !27
  %.542.i = load i64, ptr %.1024.i, align 8, !noalias !27
  %.543.i = add nsw i64 %.542.i, 1
  store i64 %.543.i, ptr %.1024.i, align 8, !noalias !27
  call void @llvm.lifetime.end.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.187.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.258.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.311.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.405.i)
  %.300 = load i64, ptr %.1019.i, align 8
  %.301 = icmp slt i64 %.543.i, %.300
  br i1 %.301, label %B762, label %B1084

B1050:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, %B424.endif.endif.thread
  %outcome.3.1.ph = phi i64 [ 3, %B424.endif.endif.thread ], [ %.sink.i.ph, %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread ]
  %.15.i41 = getelementptr i8, ptr %arg.c, i64 248
  %.16.i42 = load i64, ptr %.15.i41, align 8, !noalias !60
  %.20.i = load i64, ptr %.80.i89, align 8, !noalias !60
  %.32.i44 = load i64, ptr %sunkaddr106, align 8, !noalias !60
  %.114241.not.i = icmp slt i64 %.32.i44, 1
  br i1 %.114241.not.i, label %B412.i, label %B228.preheader.i

B228.preheader.i:                                 ; preds = %B1050
  %.11.i45 = getelementptr i8, ptr %arg.c, i64 352
  %.12.i46 = load i64, ptr %.11.i45, align 8, !noalias !60
  %xtraiter.i47 = and i64 %.32.i44, 3
  %112 = icmp ult i64 %.32.i44, 4
  %.pre10.i = inttoptr i64 %.12.i46 to ptr
  br i1 %112, label %B228.epil.preheader.i, label %B228.preheader.new.i

B228.preheader.new.i:                             ; preds = %B228.preheader.i
  %unroll_iter.i48 = and i64 %.32.i44, 9223372036854775804
  %scevgep152.i = getelementptr i8, ptr %.pre10.i, i64 184
  br label %B228.i

B228.i:                                           ; preds = %B228.i, %B228.preheader.new.i
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B228.i ], [ %unroll_iter.i48, %B228.preheader.new.i ]
  %lsr.iv153.i = phi ptr [ %scevgep154.i, %B228.i ], [ %scevgep152.i, %B228.preheader.new.i ]
  %scevgep166.i = getelementptr i8, ptr %lsr.iv153.i, i64 -152
  %.156.i = load i64, ptr %scevgep166.i, align 8, !noalias !60
  %scevgep167.i = getelementptr i8, ptr %lsr.iv153.i, i64 -144
  %.160.i = load i64, ptr %scevgep167.i, align 8, !noalias !60
  %scevgep168.i = getelementptr i8, ptr %lsr.iv153.i, i64 -176
  store i64 %.156.i, ptr %scevgep168.i, align 8, !noalias !60
  %scevgep169.i = getelementptr i8, ptr %lsr.iv153.i, i64 -160
  store i64 %.160.i, ptr %scevgep169.i, align 8, !noalias !60
  %scevgep165.i = getelementptr i8, ptr %lsr.iv153.i, i64 -104
  %.156.1.i = load i64, ptr %scevgep165.i, align 8, !noalias !60
  %scevgep164.i = getelementptr i8, ptr %lsr.iv153.i, i64 -96
  %.160.1.i = load i64, ptr %scevgep164.i, align 8, !noalias !60
  %scevgep163.i = getelementptr i8, ptr %lsr.iv153.i, i64 -128
  store i64 %.156.1.i, ptr %scevgep163.i, align 8, !noalias !60
  %scevgep162.i = getelementptr i8, ptr %lsr.iv153.i, i64 -112
  store i64 %.160.1.i, ptr %scevgep162.i, align 8, !noalias !60
  %scevgep161.i = getelementptr i8, ptr %lsr.iv153.i, i64 -56
  %.156.2.i = load i64, ptr %scevgep161.i, align 8, !noalias !60
  %scevgep160.i = getelementptr i8, ptr %lsr.iv153.i, i64 -48
  %.160.2.i = load i64, ptr %scevgep160.i, align 8, !noalias !60
  %scevgep159.i = getelementptr i8, ptr %lsr.iv153.i, i64 -80
  store i64 %.156.2.i, ptr %scevgep159.i, align 8, !noalias !60
  %scevgep158.i = getelementptr i8, ptr %lsr.iv153.i, i64 -64
  store i64 %.160.2.i, ptr %scevgep158.i, align 8, !noalias !60
  %scevgep157.i = getelementptr i8, ptr %lsr.iv153.i, i64 -8
  %.156.3.i = load i64, ptr %scevgep157.i, align 8, !noalias !60
  %.160.3.i = load i64, ptr %lsr.iv153.i, align 8, !noalias !60
  %scevgep156.i = getelementptr i8, ptr %lsr.iv153.i, i64 -32
  store i64 %.156.3.i, ptr %scevgep156.i, align 8, !noalias !60
  %scevgep155.i = getelementptr i8, ptr %lsr.iv153.i, i64 -16
  store i64 %.160.3.i, ptr %scevgep155.i, align 8, !noalias !60
  %scevgep154.i = getelementptr i8, ptr %lsr.iv153.i, i64 192
  %lsr.iv.next108.i = add nsw i64 %lsr.iv107.i, -4
  %niter.ncmp.3.i49 = icmp eq i64 %lsr.iv.next108.i, 0
  br i1 %niter.ncmp.3.i49, label %B412.loopexit.unr-lcssa.i, label %B228.i

B412.loopexit.unr-lcssa.i:                        ; preds = %B228.i
  %lcmp.mod.not.i50 = icmp eq i64 %xtraiter.i47, 0
  br i1 %lcmp.mod.not.i50, label %B412.i, label %B228.epil.preheader.i

B228.epil.preheader.i:                            ; preds = %B412.loopexit.unr-lcssa.i, %B228.preheader.i
  %.120240242.epil.init.i = phi i64 [ %unroll_iter.i48, %B412.loopexit.unr-lcssa.i ], [ 0, %B228.preheader.i ]
  %113 = mul i64 %.120240242.epil.init.i, 48
  %114 = getelementptr i8, ptr %.pre10.i, i64 %113
  %scevgep142.i = getelementptr i8, ptr %114, i64 40
  %115 = mul nuw nsw i64 %xtraiter.i47, 48
  br label %B228.epil.i

B228.epil.i:                                      ; preds = %B228.epil.i, %B228.epil.preheader.i
  %lsr.iv143.i = phi i64 [ %lsr.iv.next144.i, %B228.epil.i ], [ 0, %B228.epil.preheader.i ]
  %scevgep150.i = getelementptr i8, ptr %scevgep142.i, i64 %lsr.iv143.i
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 -8
  %.156.epil.i = load i64, ptr %scevgep151.i, align 8, !noalias !60
  %.160.epil.i = load i64, ptr %scevgep150.i, align 8, !noalias !60
  %scevgep148.i = getelementptr i8, ptr %scevgep150.i, i64 -32
  store i64 %.156.epil.i, ptr %scevgep148.i, align 8, !noalias !60
  %scevgep106.i = getelementptr i8, ptr %scevgep150.i, i64 -16
  store i64 %.160.epil.i, ptr %scevgep106.i, align 8, !noalias !60
  %lsr.iv.next144.i = add nuw nsw i64 %lsr.iv143.i, 48
  %epil.iter.cmp.not.i51 = icmp eq i64 %115, %lsr.iv.next144.i
  br i1 %epil.iter.cmp.not.i51, label %B412.i, label %B228.epil.i, !llvm.loop !63

B412.i:                                           ; preds = %B228.epil.i, %B412.loopexit.unr-lcssa.i, %B1050
  %.178.i = load i64, ptr %sunkaddr140, align 8, !noalias !60
  %.179.not.i = icmp eq i64 %.178.i, 0
  br i1 %.179.not.i, label %B600.endif.i, label %B448.endif.i

B580.i:                                           ; preds = %B580.i, %B580.preheader.new.new.i.new
  %.277246248.i = phi i64 [ 0, %B580.preheader.new.new.i.new ], [ %.284.3.1.i.1, %B580.i ]
  %niter = phi i64 [ 0, %B580.preheader.new.new.i.new ], [ %niter.next.1, %B580.i ]
  %sunkaddr114.i = shl i64 %.277246248.i, 3
  %sunkaddr115.i = getelementptr i8, ptr %122, i64 %sunkaddr114.i
  store i32 0, ptr %sunkaddr115.i, align 4, !noalias !60
  %sunkaddr118.i = getelementptr i8, ptr %sunkaddr115.i, i64 8
  store i32 0, ptr %sunkaddr118.i, align 4, !noalias !60
  %sunkaddr121.i = getelementptr i8, ptr %sunkaddr115.i, i64 16
  store i32 0, ptr %sunkaddr121.i, align 4, !noalias !60
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr115.i, i64 24
  store i32 0, ptr %sunkaddr123.i, align 4, !noalias !60
  %sunkaddr126.i = getelementptr i8, ptr %sunkaddr115.i, i64 32
  store i32 0, ptr %sunkaddr126.i, align 4, !noalias !60
  %sunkaddr129.i = getelementptr i8, ptr %sunkaddr115.i, i64 40
  store i32 0, ptr %sunkaddr129.i, align 4, !noalias !60
  %sunkaddr132.i = getelementptr i8, ptr %sunkaddr115.i, i64 48
  store i32 0, ptr %sunkaddr132.i, align 4, !noalias !60
  %.284.3.1.i = or disjoint i64 %.277246248.i, 8
  %sunkaddr133.i = shl i64 %.284.3.1.i, 3
  %sunkaddr134.i = getelementptr i8, ptr %122, i64 %sunkaddr133.i
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr134.i, i64 -8
  store i32 0, ptr %sunkaddr135.i, align 4, !noalias !60
  %sunkaddr114.i.1 = shl i64 %.284.3.1.i, 3
  %sunkaddr115.i.1 = getelementptr i8, ptr %122, i64 %sunkaddr114.i.1
  store i32 0, ptr %sunkaddr115.i.1, align 4, !noalias !60
  %sunkaddr118.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 8
  store i32 0, ptr %sunkaddr118.i.1, align 4, !noalias !60
  %sunkaddr121.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 16
  store i32 0, ptr %sunkaddr121.i.1, align 4, !noalias !60
  %sunkaddr123.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 24
  store i32 0, ptr %sunkaddr123.i.1, align 4, !noalias !60
  %sunkaddr126.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 32
  store i32 0, ptr %sunkaddr126.i.1, align 4, !noalias !60
  %sunkaddr129.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 40
  store i32 0, ptr %sunkaddr129.i.1, align 4, !noalias !60
  %sunkaddr132.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 48
  store i32 0, ptr %sunkaddr132.i.1, align 4, !noalias !60
  %.284.3.1.i.1 = add i64 %.277246248.i, 16
  %sunkaddr133.i.1 = shl i64 %.284.3.1.i.1, 3
  %sunkaddr134.i.1 = getelementptr i8, ptr %122, i64 %sunkaddr133.i.1
  %sunkaddr135.i.1 = getelementptr i8, ptr %sunkaddr134.i.1, i64 -8
  store i32 0, ptr %sunkaddr135.i.1, align 4, !noalias !60
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.122 = icmp eq i64 %niter.next.1, %unroll_iter21
  br i1 %niter.ncmp.122, label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, label %B580.i

B962.i:                                           ; preds = %B962.preheader50.i, %B962.i
  %.443253255.i = phi i64 [ %.450.3.i, %B962.i ], [ %.443253255.unr.i, %B962.preheader50.i ]
  %sunkaddr184.i = shl i64 %.443253255.i, 2
  %sunkaddr138.i = getelementptr i8, ptr %sunkaddr136.i, i64 %sunkaddr184.i
  %.477.i = load i32, ptr %sunkaddr138.i, align 4, !noalias !60
  %scevgep108.i = getelementptr i8, ptr %scevgep104.i, i64 %sunkaddr184.i
  %scevgep109.i = getelementptr i8, ptr %scevgep108.i, i64 -12
  store i32 %.477.i, ptr %scevgep109.i, align 4, !noalias !60
  %sunkaddr142.i = getelementptr i8, ptr %sunkaddr138.i, i64 4
  %.477.1.i = load i32, ptr %sunkaddr142.i, align 4, !noalias !60
  %scevgep59.i78 = getelementptr i8, ptr %scevgep108.i, i64 -8
  store i32 %.477.1.i, ptr %scevgep59.i78, align 4, !noalias !60
  %sunkaddr146.i = getelementptr i8, ptr %sunkaddr138.i, i64 8
  %.477.2.i = load i32, ptr %sunkaddr146.i, align 4, !noalias !60
  %scevgep57.i = getelementptr i8, ptr %scevgep108.i, i64 -4
  store i32 %.477.2.i, ptr %scevgep57.i, align 4, !noalias !60
  %.450.3.i = add nuw nsw i64 %.443253255.i, 4
  %sunkaddr150.i = getelementptr i8, ptr %sunkaddr138.i, i64 12
  %.477.3.i = load i32, ptr %sunkaddr150.i, align 4, !noalias !60
  store i32 %.477.3.i, ptr %scevgep108.i, align 4, !noalias !60
  %exitcond273.not.3.i = icmp eq i64 %.20.i, %.450.3.i
  br i1 %exitcond273.not.3.i, label %B994.i, label %B962.i, !llvm.loop !64

B994.i:                                           ; preds = %B962.i, %B962.prol.loopexit.i, %middle.block.i75, %B600.endif.i
  %.490.i = load i64, ptr %.326.i, align 8, !noalias !60
  %.493.i = add nsw i64 %.350.i, %.20.i
  %.496.i = trunc i64 %.20.i to i32
  %.497.i = getelementptr i32, ptr %130, i64 %.493.i
  store i32 %.496.i, ptr %.497.i, align 4, !noalias !60
  %.504.i = trunc i64 %.490.i to i32
  %.505.i = getelementptr i8, ptr %.497.i, i64 4
  store i32 %.504.i, ptr %.505.i, align 4, !noalias !60
  %.514.i = add nsw i64 %.493.i, 2
  store i64 %.514.i, ptr %sunkaddr103, align 8, !noalias !60
  %.519.i = icmp eq i64 %outcome.3.1.ph, 5
  br i1 %.519.i, label %B1140.i, label %B1178.i

B1140.i:                                          ; preds = %B994.i
  %.522.i64 = getelementptr i8, ptr %arg.c, i64 696
  %.523.i65 = load i64, ptr %.522.i64, align 8, !noalias !60
  br label %B1178.i

B1178.i:                                          ; preds = %B1140.i, %B994.i
  %"$phi1178.0.2.0.i" = phi i64 [ %.523.i65, %B1140.i ], [ 0, %B994.i ]
  %.538.i = getelementptr i8, ptr %arg.c, i64 768
  %.539.i = load i64, ptr %.538.i, align 8, !noalias !60
  %.541.i = getelementptr i8, ptr %arg.c, i64 384
  %.542.i53 = load i64, ptr %.541.i, align 8, !noalias !60
  %.545.i = getelementptr i8, ptr %arg.c, i64 288
  %.546.i = load i64, ptr %.545.i, align 8, !noalias !60
  %.558.i = add nsw i64 %.539.i, 5
  %.560.i = add nsw i64 %.558.i, %"$phi1178.0.2.0.i"
  %.562.i = add nsw i64 %.560.i, %.20.i
  %.564.i = getelementptr i8, ptr %arg.c, i64 776
  %.565.i = load i64, ptr %.564.i, align 8, !noalias !60
  %.566.i = icmp sgt i64 %.562.i, %.565.i
  br i1 %.566.i, label %B1388, label %B1406.i

B1406.i:                                          ; preds = %B1178.i
  %116 = inttoptr i64 %.542.i53 to ptr
  %.588.i = load i64, ptr %.326.i, align 8, !noalias !60
  %.602.i = trunc nuw nsw i64 %outcome.3.1.ph to i32
  %.603.i = getelementptr i32, ptr %116, i64 %.539.i
  store i32 %.602.i, ptr %.603.i, align 4, !noalias !60
  %.608.i = trunc i64 %.588.i to i32
  %.609.i = getelementptr i8, ptr %.603.i, i64 4
  store i32 %.608.i, ptr %.609.i, align 4, !noalias !60
  %.614.i = trunc i64 %"$phi1178.0.2.0.i" to i32
  %.615.i = getelementptr i8, ptr %.603.i, i64 12
  store i32 %.614.i, ptr %.615.i, align 4, !noalias !60
  %.621.i = getelementptr i8, ptr %.603.i, i64 16
  store i32 %.496.i, ptr %.621.i, align 4, !noalias !60
  %.624.i = icmp eq i64 %outcome.3.1.ph, 3
  br i1 %.624.i, label %B1642.endif.i, label %B1538.i

B1538.i:                                          ; preds = %B1406.i
  %.634.i = load i64, ptr %.12.i80, align 8, !noalias !60
  %.635.i = inttoptr i64 %.634.i to ptr
  %.637.i = getelementptr i8, ptr %arg.c, i64 680
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !60
  %.639.i = getelementptr i32, ptr %.635.i, i64 %.638.i
  %.640.i = load i32, ptr %.639.i, align 4, !noalias !60
  br label %B1642.endif.i

B1688.i:                                          ; preds = %B1688.preheader49.i, %B1688.i
  %.740260262.i = phi i64 [ %.747.3.i, %B1688.i ], [ %.740260262.unr.i, %B1688.preheader49.i ]
  %sunkaddr202.i = shl i64 %.740260262.i, 2
  %sunkaddr156.i = getelementptr i8, ptr %sunkaddr154.i, i64 %sunkaddr202.i
  %.774.i = load i32, ptr %sunkaddr156.i, align 4, !noalias !60
  %scevgep80.i = getelementptr i8, ptr %scevgep76.i, i64 %sunkaddr202.i
  %scevgep81.i = getelementptr i8, ptr %scevgep80.i, i64 -12
  store i32 %.774.i, ptr %scevgep81.i, align 4, !noalias !60
  %sunkaddr160.i = getelementptr i8, ptr %sunkaddr156.i, i64 4
  %.774.1.i = load i32, ptr %sunkaddr160.i, align 4, !noalias !60
  %scevgep39.i = getelementptr i8, ptr %scevgep80.i, i64 -8
  store i32 %.774.1.i, ptr %scevgep39.i, align 4, !noalias !60
  %sunkaddr164.i = getelementptr i8, ptr %sunkaddr156.i, i64 8
  %.774.2.i = load i32, ptr %sunkaddr164.i, align 4, !noalias !60
  %scevgep37.i = getelementptr i8, ptr %scevgep80.i, i64 -4
  store i32 %.774.2.i, ptr %scevgep37.i, align 4, !noalias !60
  %.747.3.i = add nuw nsw i64 %.740260262.i, 4
  %sunkaddr168.i = getelementptr i8, ptr %sunkaddr156.i, i64 12
  %.774.3.i = load i32, ptr %sunkaddr168.i, align 4, !noalias !60
  store i32 %.774.3.i, ptr %scevgep80.i, align 4, !noalias !60
  %exitcond274.not.3.i = icmp eq i64 %"$phi1178.0.2.0.i", %.747.3.i
  br i1 %exitcond274.not.3.i, label %B1726.endif.i, label %B1688.i, !llvm.loop !65

B1758.i:                                          ; preds = %B1758.preheader48.i, %B1758.i
  %.874267269.i = phi i64 [ %.881.3.i, %B1758.i ], [ %.874267269.unr.i, %B1758.preheader48.i ]
  %sunkaddr217.i = shl i64 %.874267269.i, 2
  %sunkaddr171.i = getelementptr i8, ptr %sunkaddr169.i, i64 %sunkaddr217.i
  %.908.i = load i32, ptr %sunkaddr171.i, align 4, !noalias !60
  %scevgep54.i60 = getelementptr i8, ptr %scevgep.i59, i64 %sunkaddr217.i
  %scevgep55.i61 = getelementptr i8, ptr %scevgep54.i60, i64 -12
  store i32 %.908.i, ptr %scevgep55.i61, align 4, !noalias !60
  %sunkaddr175.i = getelementptr i8, ptr %sunkaddr171.i, i64 4
  %.908.1.i = load i32, ptr %sunkaddr175.i, align 4, !noalias !60
  %scevgep21.i62 = getelementptr i8, ptr %scevgep54.i60, i64 -8
  store i32 %.908.1.i, ptr %scevgep21.i62, align 4, !noalias !60
  %sunkaddr179.i = getelementptr i8, ptr %sunkaddr171.i, i64 8
  %.908.2.i = load i32, ptr %sunkaddr179.i, align 4, !noalias !60
  %scevgep19.i63 = getelementptr i8, ptr %scevgep54.i60, i64 -4
  store i32 %.908.2.i, ptr %scevgep19.i63, align 4, !noalias !60
  %.881.3.i = add nuw nsw i64 %.874267269.i, 4
  %sunkaddr183.i = getelementptr i8, ptr %sunkaddr171.i, i64 12
  %.908.3.i = load i32, ptr %sunkaddr183.i, align 4, !noalias !60
  store i32 %.908.3.i, ptr %scevgep54.i60, align 4, !noalias !60
  %exitcond275.not.3.i = icmp eq i64 %.20.i, %.881.3.i
  br i1 %exitcond275.not.3.i, label %B1802.i, label %B1758.i, !llvm.loop !66

B1802.i:                                          ; preds = %B1758.i, %B1758.prol.loopexit.i, %middle.block30.i, %B1726.endif.i
  store i64 %.562.i, ptr %.538.i, align 8, !noalias !60
  br label %B1388

B448.endif.i:                                     ; preds = %B412.i
  %.182.i = getelementptr i8, ptr %arg.c, i64 368
  %.183.i52 = load i64, ptr %.182.i, align 8, !noalias !60
  %.189.i = getelementptr i8, ptr %arg.c, i64 728
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !60
  %.271247.i = icmp sgt i64 %.190.i, -1
  br i1 %.271247.i, label %B580.preheader.i, label %B600.endif.i

B580.preheader.i:                                 ; preds = %B448.endif.i
  %117 = add nuw i64 %.190.i, 1
  %xtraiter34.i = and i64 %117, 3
  %118 = icmp ult i64 %.190.i, 3
  br i1 %118, label %B580.epil.preheader.i, label %B580.preheader.new.i

B580.preheader.new.i:                             ; preds = %B580.preheader.i
  %unroll_iter38.i = and i64 %117, -4
  %119 = add nsw i64 %.190.i, -3
  %120 = lshr i64 %119, 2
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %B580.preheader.new.B580.epil.preheader11_crit_edge.i, label %B580.preheader.new.new.i

B580.preheader.new.B580.epil.preheader11_crit_edge.i: ; preds = %B580.preheader.new.i
  %.pre8.i = inttoptr i64 %.183.i52 to ptr
  br label %B580.epil.preheader11.i

B580.preheader.new.new.i:                         ; preds = %B580.preheader.new.i
  %122 = inttoptr i64 %.183.i52 to ptr
  %123 = add nsw i64 %120, -1
  %124 = lshr i64 %123, 1
  %125 = add nuw i64 %124, 1
  %xtraiter = and i64 %125, 1
  %126 = icmp eq i64 %124, 0
  br i1 %126, label %B580.i.epil.preheader, label %B580.preheader.new.new.i.new

B580.preheader.new.new.i.new:                     ; preds = %B580.preheader.new.new.i
  %unroll_iter21 = and i64 %125, -2
  br label %B580.i

B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa: ; preds = %B580.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i, label %B580.i.epil.preheader

B580.i.epil.preheader:                            ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, %B580.preheader.new.new.i
  %.277246248.i.epil.init = phi i64 [ 0, %B580.preheader.new.new.i ], [ %.284.3.1.i.1, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod20 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod20)
  %sunkaddr114.i.epil = shl i64 %.277246248.i.epil.init, 3
  %sunkaddr115.i.epil = getelementptr i8, ptr %122, i64 %sunkaddr114.i.epil
  store i32 0, ptr %sunkaddr115.i.epil, align 4, !noalias !60
  %sunkaddr118.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 8
  store i32 0, ptr %sunkaddr118.i.epil, align 4, !noalias !60
  %sunkaddr121.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 16
  store i32 0, ptr %sunkaddr121.i.epil, align 4, !noalias !60
  %sunkaddr123.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 24
  store i32 0, ptr %sunkaddr123.i.epil, align 4, !noalias !60
  %sunkaddr126.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 32
  store i32 0, ptr %sunkaddr126.i.epil, align 4, !noalias !60
  %sunkaddr129.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 40
  store i32 0, ptr %sunkaddr129.i.epil, align 4, !noalias !60
  %sunkaddr132.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 48
  store i32 0, ptr %sunkaddr132.i.epil, align 4, !noalias !60
  %.284.3.1.i.epil = add i64 %.277246248.i.epil.init, 8
  %sunkaddr133.i.epil = shl i64 %.284.3.1.i.epil, 3
  %sunkaddr134.i.epil = getelementptr i8, ptr %122, i64 %sunkaddr133.i.epil
  %sunkaddr135.i.epil = getelementptr i8, ptr %sunkaddr134.i.epil, i64 -8
  store i32 0, ptr %sunkaddr135.i.epil, align 4, !noalias !60
  br label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i

B600.endif.loopexit.unr-lcssa.unr-lcssa.i:        ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, %B580.i.epil.preheader
  %.284.3.1.i.lcssa = phi i64 [ %.284.3.1.i.1, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa ], [ %.284.3.1.i.epil, %B580.i.epil.preheader ]
  %127 = and i64 %119, 4
  %lcmp.mod.not17.not.i = icmp eq i64 %127, 0
  br i1 %lcmp.mod.not17.not.i, label %B580.epil.preheader11.i, label %B600.endif.loopexit.unr-lcssa.i

B580.epil.preheader11.i:                          ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i, %B580.preheader.new.B580.epil.preheader11_crit_edge.i
  %.pre-phi9.i = phi ptr [ %.pre8.i, %B580.preheader.new.B580.epil.preheader11_crit_edge.i ], [ %122, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i ]
  %.277246248.epil.init14.i = phi i64 [ 0, %B580.preheader.new.B580.epil.preheader11_crit_edge.i ], [ %.284.3.1.i.lcssa, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i ]
  %sunkaddr.epil.i = shl i64 %.277246248.epil.init14.i, 3
  %sunkaddr173.epil.i = getelementptr i8, ptr %.pre-phi9.i, i64 %sunkaddr.epil.i
  store i32 0, ptr %sunkaddr173.epil.i, align 4, !noalias !60
  %sunkaddr176.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 8
  store i32 0, ptr %sunkaddr176.epil.i, align 4, !noalias !60
  %sunkaddr179.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 16
  store i32 0, ptr %sunkaddr179.epil.i, align 4, !noalias !60
  %sunkaddr182.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 24
  store i32 0, ptr %sunkaddr182.epil.i, align 4, !noalias !60
  br label %B600.endif.loopexit.unr-lcssa.i

B600.endif.loopexit.unr-lcssa.i:                  ; preds = %B580.epil.preheader11.i, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i
  %lcmp.mod36.not.i = icmp eq i64 %xtraiter34.i, 0
  br i1 %lcmp.mod36.not.i, label %B600.endif.i, label %B580.epil.preheader.i

B580.epil.preheader.i:                            ; preds = %B600.endif.loopexit.unr-lcssa.i, %B580.preheader.i
  %.277246248.epil.init.i = phi i64 [ %unroll_iter38.i, %B600.endif.loopexit.unr-lcssa.i ], [ 0, %B580.preheader.i ]
  %.pre-phi8.i = inttoptr i64 %.183.i52 to ptr
  %128 = shl i64 %.277246248.epil.init.i, 3
  %scevgep132.i = getelementptr i8, ptr %.pre-phi8.i, i64 %128
  br label %B580.epil.i

B580.epil.i:                                      ; preds = %B580.epil.i, %B580.epil.preheader.i
  %epil.iter35.i = phi i64 [ %epil.iter35.next.i, %B580.epil.i ], [ 0, %B580.epil.preheader.i ]
  %129 = shl i64 %epil.iter35.i, 3
  %scevgep79.i = getelementptr i8, ptr %scevgep132.i, i64 %129
  store i32 0, ptr %scevgep79.i, align 4, !noalias !60
  %epil.iter35.next.i = add i64 %epil.iter35.i, 1
  %epil.iter35.cmp.not.i = icmp eq i64 %xtraiter34.i, %epil.iter35.next.i
  br i1 %epil.iter35.cmp.not.i, label %B600.endif.i, label %B580.epil.i, !llvm.loop !67

B600.endif.i:                                     ; preds = %B580.epil.i, %B600.endif.loopexit.unr-lcssa.i, %B448.endif.i, %B412.i
  %.322.i = getelementptr i8, ptr %arg.c, i64 152
  %.323.i = load i64, ptr %.322.i, align 8, !noalias !60
  %.324.i = inttoptr i64 %.323.i to ptr
  %.326.i = getelementptr i8, ptr %arg.c, i64 648
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !60
  %.328.i = getelementptr i32, ptr %.324.i, i64 %.327.i
  %.329.i = load i32, ptr %.328.i, align 4, !noalias !60
  %.331.i = sext i32 %.329.i to i64
  %.332.i = getelementptr i8, ptr %arg.c, i64 592
  store i64 %.331.i, ptr %.332.i, align 8, !noalias !60
  store i32 0, ptr %.328.i, align 4, !noalias !60
  %.345.i = getelementptr i8, ptr %arg.c, i64 376
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !60
  %.350.i = load i64, ptr %sunkaddr103, align 8, !noalias !60
  %.395.i = icmp sgt i64 %.20.i, 0
  %130 = inttoptr i64 %.346.i to ptr
  br i1 %.395.i, label %B962.lr.ph.i, label %B994.i

B962.lr.ph.i:                                     ; preds = %B600.endif.i
  %131 = getelementptr i32, ptr %130, i64 %.350.i
  %min.iters.check.i66 = icmp ult i64 %.20.i, 12
  br i1 %min.iters.check.i66, label %B962.preheader.i, label %vector.memcheck.i67

vector.memcheck.i67:                              ; preds = %B962.lr.ph.i
  %132 = shl i64 %.350.i, 2
  %133 = sub i64 %.346.i, %.16.i42
  %134 = add i64 %133, %132
  %diff.check.i68 = icmp ult i64 %134, 32
  br i1 %diff.check.i68, label %B962.preheader.i, label %vector.ph.i69

vector.ph.i69:                                    ; preds = %vector.memcheck.i67
  %n.vec.i70 = and i64 %.20.i, 9223372036854775800
  %135 = getelementptr i8, ptr %130, i64 %132
  %scevgep124.i = getelementptr i8, ptr %135, i64 16
  %sunkaddr186.i = inttoptr i64 %.16.i42 to ptr
  br label %vector.body.i71

vector.body.i71:                                  ; preds = %vector.body.i71, %vector.ph.i69
  %index.i72 = phi i64 [ 0, %vector.ph.i69 ], [ %index.next.i74, %vector.body.i71 ]
  %sunkaddr233.i = shl i64 %index.i72, 2
  %sunkaddr188.i = getelementptr i8, ptr %sunkaddr186.i, i64 %sunkaddr233.i
  %wide.load.i73 = load <4 x i32>, ptr %sunkaddr188.i, align 4, !noalias !60
  %sunkaddr192.i = getelementptr i8, ptr %sunkaddr188.i, i64 16
  %wide.load2.i = load <4 x i32>, ptr %sunkaddr192.i, align 4, !noalias !60
  %scevgep126.i = getelementptr i8, ptr %scevgep124.i, i64 %sunkaddr233.i
  %scevgep73.i = getelementptr i8, ptr %scevgep126.i, i64 -16
  store <4 x i32> %wide.load.i73, ptr %scevgep73.i, align 4, !noalias !60
  store <4 x i32> %wide.load2.i, ptr %scevgep126.i, align 4, !noalias !60
  %index.next.i74 = add nuw nsw i64 %index.i72, 8
  %136 = icmp eq i64 %n.vec.i70, %index.next.i74
  br i1 %136, label %middle.block.i75, label %vector.body.i71, !llvm.loop !68

middle.block.i75:                                 ; preds = %vector.body.i71
  %cmp.n.i76 = icmp eq i64 %.20.i, %n.vec.i70
  br i1 %cmp.n.i76, label %B994.i, label %B962.preheader.i

B962.preheader.i:                                 ; preds = %middle.block.i75, %vector.memcheck.i67, %B962.lr.ph.i
  %.443253255.ph.i = phi i64 [ 0, %vector.memcheck.i67 ], [ 0, %B962.lr.ph.i ], [ %n.vec.i70, %middle.block.i75 ]
  %xtraiter40.i = and i64 %.20.i, 3
  %lcmp.mod41.not.i = icmp eq i64 %xtraiter40.i, 0
  br i1 %lcmp.mod41.not.i, label %B962.prol.loopexit.i, label %B962.prol.preheader.i

B962.prol.preheader.i:                            ; preds = %B962.preheader.i
  %137 = inttoptr i64 %.16.i42 to ptr
  br label %B962.prol.i

B962.prol.i:                                      ; preds = %B962.prol.i, %B962.prol.preheader.i
  %lsr.iv122.i = phi i64 [ %lsr.iv.next123.i, %B962.prol.i ], [ %xtraiter40.i, %B962.prol.preheader.i ]
  %.443253255.prol.i = phi i64 [ %.450.prol.i, %B962.prol.i ], [ %.443253255.ph.i, %B962.prol.preheader.i ]
  %.450.prol.i = add nuw nsw i64 %.443253255.prol.i, 1
  %138 = shl i64 %.443253255.prol.i, 2
  %scevgep121.i = getelementptr i8, ptr %137, i64 %138
  %.477.prol.i = load i32, ptr %scevgep121.i, align 4, !noalias !60
  %scevgep120.i = getelementptr i8, ptr %131, i64 %138
  store i32 %.477.prol.i, ptr %scevgep120.i, align 4, !noalias !60
  %lsr.iv.next123.i = add nsw i64 %lsr.iv122.i, -1
  %prol.iter.cmp.not.i77 = icmp eq i64 %lsr.iv.next123.i, 0
  br i1 %prol.iter.cmp.not.i77, label %B962.prol.loopexit.i, label %B962.prol.i, !llvm.loop !69

B962.prol.loopexit.i:                             ; preds = %B962.prol.i, %B962.preheader.i
  %.443253255.unr.i = phi i64 [ %.443253255.ph.i, %B962.preheader.i ], [ %.450.prol.i, %B962.prol.i ]
  %139 = sub nsw i64 %.443253255.ph.i, %.20.i
  %140 = icmp ugt i64 %139, -4
  br i1 %140, label %B994.i, label %B962.preheader50.i

B962.preheader50.i:                               ; preds = %B962.prol.loopexit.i
  %141 = shl i64 %.350.i, 2
  %142 = getelementptr i8, ptr %130, i64 %141
  %scevgep104.i = getelementptr i8, ptr %142, i64 12
  %sunkaddr136.i = inttoptr i64 %.16.i42 to ptr
  br label %B962.i

B1642.endif.i:                                    ; preds = %B1538.i, %B1406.i
  %"$phi1642.0.2.0.i" = phi i32 [ %.640.i, %B1538.i ], [ -1, %B1406.i ]
  %sunkaddr240.i = shl i64 %.539.i, 2
  %sunkaddr241.i = getelementptr i8, ptr %116, i64 %sunkaddr240.i
  %sunkaddr242.i = getelementptr i8, ptr %sunkaddr241.i, i64 8
  store i32 %"$phi1642.0.2.0.i", ptr %sunkaddr242.i, align 4, !noalias !60
  %.734261.not.i = icmp slt i64 %"$phi1178.0.2.0.i", 1
  br i1 %.734261.not.i, label %B1726.endif.i, label %B1688.lr.ph.i

B1688.lr.ph.i:                                    ; preds = %B1642.endif.i
  %143 = getelementptr i32, ptr %116, i64 %.558.i
  %min.iters.check6.i = icmp ult i64 %"$phi1178.0.2.0.i", 16
  br i1 %min.iters.check6.i, label %B1688.preheader.i, label %vector.memcheck3.i

vector.memcheck3.i:                               ; preds = %B1688.lr.ph.i
  %144 = add i64 %sunkaddr240.i, 20
  %145 = add i64 %144, %.542.i53
  %146 = sub i64 %145, %.546.i
  %diff.check4.i = icmp ult i64 %146, 32
  br i1 %diff.check4.i, label %B1688.preheader.i, label %vector.ph7.i

vector.ph7.i:                                     ; preds = %vector.memcheck3.i
  %n.vec9.i = and i64 %"$phi1178.0.2.0.i", 9223372036854775800
  %scevgep96.i = getelementptr i8, ptr %sunkaddr241.i, i64 36
  %sunkaddr193.i = inttoptr i64 %.546.i to ptr
  br label %vector.body10.i

vector.body10.i:                                  ; preds = %vector.body10.i, %vector.ph7.i
  %index11.i = phi i64 [ 0, %vector.ph7.i ], [ %index.next14.i, %vector.body10.i ]
  %sunkaddr244.i = shl i64 %index11.i, 2
  %sunkaddr195.i = getelementptr i8, ptr %sunkaddr193.i, i64 %sunkaddr244.i
  %wide.load12.i = load <4 x i32>, ptr %sunkaddr195.i, align 4, !noalias !60
  %sunkaddr199.i = getelementptr i8, ptr %sunkaddr195.i, i64 16
  %wide.load13.i = load <4 x i32>, ptr %sunkaddr199.i, align 4, !noalias !60
  %scevgep98.i = getelementptr i8, ptr %scevgep96.i, i64 %sunkaddr244.i
  %scevgep49.i54 = getelementptr i8, ptr %scevgep98.i, i64 -16
  store <4 x i32> %wide.load12.i, ptr %scevgep49.i54, align 4, !noalias !60
  store <4 x i32> %wide.load13.i, ptr %scevgep98.i, align 4, !noalias !60
  %index.next14.i = add nuw nsw i64 %index11.i, 8
  %147 = icmp eq i64 %n.vec9.i, %index.next14.i
  br i1 %147, label %middle.block15.i, label %vector.body10.i, !llvm.loop !70

middle.block15.i:                                 ; preds = %vector.body10.i
  %cmp.n16.i = icmp eq i64 %"$phi1178.0.2.0.i", %n.vec9.i
  br i1 %cmp.n16.i, label %B1726.endif.i, label %B1688.preheader.i

B1688.preheader.i:                                ; preds = %middle.block15.i, %vector.memcheck3.i, %B1688.lr.ph.i
  %.740260262.ph.i = phi i64 [ 0, %vector.memcheck3.i ], [ 0, %B1688.lr.ph.i ], [ %n.vec9.i, %middle.block15.i ]
  %xtraiter42.i = and i64 %"$phi1178.0.2.0.i", 3
  %lcmp.mod43.not.i = icmp eq i64 %xtraiter42.i, 0
  br i1 %lcmp.mod43.not.i, label %B1688.prol.loopexit.i, label %B1688.prol.preheader.i

B1688.prol.preheader.i:                           ; preds = %B1688.preheader.i
  %148 = inttoptr i64 %.546.i to ptr
  br label %B1688.prol.i

B1688.prol.i:                                     ; preds = %B1688.prol.i, %B1688.prol.preheader.i
  %lsr.iv94.i = phi i64 [ %lsr.iv.next95.i, %B1688.prol.i ], [ %xtraiter42.i, %B1688.prol.preheader.i ]
  %.740260262.prol.i = phi i64 [ %.747.prol.i, %B1688.prol.i ], [ %.740260262.ph.i, %B1688.prol.preheader.i ]
  %.747.prol.i = add nuw nsw i64 %.740260262.prol.i, 1
  %149 = shl i64 %.740260262.prol.i, 2
  %scevgep93.i = getelementptr i8, ptr %148, i64 %149
  %.774.prol.i = load i32, ptr %scevgep93.i, align 4, !noalias !60
  %scevgep92.i = getelementptr i8, ptr %143, i64 %149
  store i32 %.774.prol.i, ptr %scevgep92.i, align 4, !noalias !60
  %lsr.iv.next95.i = add nsw i64 %lsr.iv94.i, -1
  %prol.iter44.cmp.not.i = icmp eq i64 %lsr.iv.next95.i, 0
  br i1 %prol.iter44.cmp.not.i, label %B1688.prol.loopexit.i, label %B1688.prol.i, !llvm.loop !71

B1688.prol.loopexit.i:                            ; preds = %B1688.prol.i, %B1688.preheader.i
  %.740260262.unr.i = phi i64 [ %.740260262.ph.i, %B1688.preheader.i ], [ %.747.prol.i, %B1688.prol.i ]
  %150 = sub nsw i64 %.740260262.ph.i, %"$phi1178.0.2.0.i"
  %151 = icmp ugt i64 %150, -4
  br i1 %151, label %B1726.endif.i, label %B1688.preheader49.i

B1688.preheader49.i:                              ; preds = %B1688.prol.loopexit.i
  %scevgep76.i = getelementptr i8, ptr %sunkaddr241.i, i64 32
  %sunkaddr154.i = inttoptr i64 %.546.i to ptr
  br label %B1688.i

B1726.endif.i:                                    ; preds = %B1688.i, %B1688.prol.loopexit.i, %middle.block15.i, %B1642.endif.i
  %.868268.not.i = icmp slt i64 %.20.i, 1
  br i1 %.868268.not.i, label %B1802.i, label %B1758.lr.ph.i

B1758.lr.ph.i:                                    ; preds = %B1726.endif.i
  %152 = getelementptr i32, ptr %116, i64 %.560.i
  %min.iters.check21.i = icmp ult i64 %.20.i, 16
  br i1 %min.iters.check21.i, label %B1758.preheader.i, label %vector.memcheck18.i

vector.memcheck18.i:                              ; preds = %B1758.lr.ph.i
  %153 = add i64 %.539.i, %"$phi1178.0.2.0.i"
  %154 = shl i64 %153, 2
  %reass.sub = sub i64 %.542.i53, %.16.i42
  %155 = add i64 %reass.sub, 20
  %156 = add i64 %155, %154
  %diff.check19.i = icmp ult i64 %156, 32
  br i1 %diff.check19.i, label %B1758.preheader.i, label %vector.ph22.i

vector.ph22.i:                                    ; preds = %vector.memcheck18.i
  %n.vec24.i = and i64 %.20.i, 9223372036854775800
  %157 = getelementptr i8, ptr %116, i64 %154
  %scevgep68.i55 = getelementptr i8, ptr %157, i64 36
  %sunkaddr200.i = inttoptr i64 %.16.i42 to ptr
  br label %vector.body25.i

vector.body25.i:                                  ; preds = %vector.body25.i, %vector.ph22.i
  %index26.i = phi i64 [ 0, %vector.ph22.i ], [ %index.next29.i, %vector.body25.i ]
  %sunkaddr251.i = shl i64 %index26.i, 2
  %sunkaddr203.i = getelementptr i8, ptr %sunkaddr200.i, i64 %sunkaddr251.i
  %wide.load27.i = load <4 x i32>, ptr %sunkaddr203.i, align 4, !noalias !60
  %sunkaddr207.i = getelementptr i8, ptr %sunkaddr203.i, i64 16
  %wide.load28.i = load <4 x i32>, ptr %sunkaddr207.i, align 4, !noalias !60
  %scevgep70.i = getelementptr i8, ptr %scevgep68.i55, i64 %sunkaddr251.i
  %scevgep31.i = getelementptr i8, ptr %scevgep70.i, i64 -16
  store <4 x i32> %wide.load27.i, ptr %scevgep31.i, align 4, !noalias !60
  store <4 x i32> %wide.load28.i, ptr %scevgep70.i, align 4, !noalias !60
  %index.next29.i = add nuw nsw i64 %index26.i, 8
  %158 = icmp eq i64 %n.vec24.i, %index.next29.i
  br i1 %158, label %middle.block30.i, label %vector.body25.i, !llvm.loop !72

middle.block30.i:                                 ; preds = %vector.body25.i
  %cmp.n31.i = icmp eq i64 %.20.i, %n.vec24.i
  br i1 %cmp.n31.i, label %B1802.i, label %B1758.preheader.i

B1758.preheader.i:                                ; preds = %middle.block30.i, %vector.memcheck18.i, %B1758.lr.ph.i
  %.874267269.ph.i = phi i64 [ 0, %vector.memcheck18.i ], [ 0, %B1758.lr.ph.i ], [ %n.vec24.i, %middle.block30.i ]
  %xtraiter45.i = and i64 %.20.i, 3
  %lcmp.mod46.not.i = icmp eq i64 %xtraiter45.i, 0
  br i1 %lcmp.mod46.not.i, label %B1758.prol.loopexit.i, label %B1758.prol.preheader.i

B1758.prol.preheader.i:                           ; preds = %B1758.preheader.i
  %159 = inttoptr i64 %.16.i42 to ptr
  br label %B1758.prol.i

B1758.prol.i:                                     ; preds = %B1758.prol.i, %B1758.prol.preheader.i
  %lsr.iv.i56 = phi i64 [ %lsr.iv.next.i58, %B1758.prol.i ], [ %xtraiter45.i, %B1758.prol.preheader.i ]
  %.874267269.prol.i = phi i64 [ %.881.prol.i, %B1758.prol.i ], [ %.874267269.ph.i, %B1758.prol.preheader.i ]
  %.881.prol.i = add nuw nsw i64 %.874267269.prol.i, 1
  %160 = shl i64 %.874267269.prol.i, 2
  %scevgep67.i = getelementptr i8, ptr %159, i64 %160
  %.908.prol.i = load i32, ptr %scevgep67.i, align 4, !noalias !60
  %scevgep66.i57 = getelementptr i8, ptr %152, i64 %160
  store i32 %.908.prol.i, ptr %scevgep66.i57, align 4, !noalias !60
  %lsr.iv.next.i58 = add nsw i64 %lsr.iv.i56, -1
  %prol.iter47.cmp.not.i = icmp eq i64 %lsr.iv.next.i58, 0
  br i1 %prol.iter47.cmp.not.i, label %B1758.prol.loopexit.i, label %B1758.prol.i, !llvm.loop !73

B1758.prol.loopexit.i:                            ; preds = %B1758.prol.i, %B1758.preheader.i
  %.874267269.unr.i = phi i64 [ %.874267269.ph.i, %B1758.preheader.i ], [ %.881.prol.i, %B1758.prol.i ]
  %161 = sub nsw i64 %.874267269.ph.i, %.20.i
  %162 = icmp ugt i64 %161, -4
  br i1 %162, label %B1802.i, label %B1758.preheader48.i

B1758.preheader48.i:                              ; preds = %B1758.prol.loopexit.i
  %163 = add i64 %.539.i, %"$phi1178.0.2.0.i"
  %164 = shl i64 %163, 2
  %165 = getelementptr i8, ptr %116, i64 %164
  %scevgep.i59 = getelementptr i8, ptr %165, i64 32
  %sunkaddr169.i = inttoptr i64 %.16.i42 to ptr
  br label %B1758.i

B1084:                                            ; preds = %B804, %B686.B1084_crit_edge
  %.372 = phi i64 [ %.372.pre, %B686.B1084_crit_edge ], [ %.536.i, %B804 ]
  %sunkaddr132 = getelementptr i8, ptr %arg.c, i64 160
  %.375 = load i64, ptr %sunkaddr132, align 8
  %.376 = inttoptr i64 %.375 to ptr
  %.379 = load i64, ptr %sunkaddr123, align 8
  %.380 = trunc i64 %.372 to i32
  %.381 = getelementptr i32, ptr %.376, i64 %.379
  store i32 %.380, ptr %.381, align 4
  %sunkaddr134 = getelementptr i8, ptr %arg.c, i64 192
  %.385 = load i64, ptr %sunkaddr134, align 8
  %.386 = inttoptr i64 %.385 to ptr
  %.389 = load i64, ptr %sunkaddr123, align 8
  %.391 = getelementptr i8, ptr %.386, i64 %.389
  store i8 2, ptr %.391, align 1
  %.395 = load i64, ptr %.36, align 8
  %.396 = add nsw i64 %.395, 1
  store i64 %.396, ptr %.36, align 8
  br label %B1388

B1388:                                            ; preds = %B1802.i, %B1178.i, %B1084
  store i64 0, ptr %.47, align 8
  %.406 = load i64, ptr %.36, align 8
  %.409 = load i64, ptr %.39, align 8
  %.410 = icmp slt i64 %.406, %.409
  br i1 %.410, label %B176, label %common.ret

B0.endif:                                         ; preds = %B516.loopexit.i, %B0
  %.259.i = phi i64 [ %.259.pre.i, %B516.loopexit.i ], [ %.39.i, %B0 ]
  store i64 %.259.i, ptr %.35.i, align 8, !noalias !10
  %.36 = getelementptr i8, ptr %arg.c, i64 632
  %.37 = load i64, ptr %.36, align 8
  %.39 = getelementptr i8, ptr %arg.c, i64 800
  %.40 = load i64, ptr %.39, align 8
  %.41 = icmp slt i64 %.37, %.40
  br i1 %.41, label %B112.preheader, label %common.ret

B112.preheader:                                   ; preds = %B0.endif
  %.47 = getelementptr i8, ptr %arg.c, i64 640
  %.48.pre = load i64, ptr %.47, align 8
  %166 = icmp eq i64 %.48.pre, 0
  br i1 %166, label %B176, label %B280

B176.endif:                                       ; preds = %B476.i, %B476.prol.loopexit.i, %middle.block.i, %B444.endif.i
  %.220.i = getelementptr i8, ptr %arg.c, i64 648
  store i64 %.47.i, ptr %.220.i, align 8, !noalias !13
  %.226.i = getelementptr i8, ptr %arg.c, i64 664
  store i64 %.53.i, ptr %.226.i, align 8, !noalias !13
  store i64 1, ptr %.47, align 8
  br label %B280

B424.endif:                                       ; preds = %B130.epil.i, %B314.loopexit.unr-lcssa.i, %B424
  %sunkaddr140 = getelementptr i8, ptr %arg.c, i64 736
  store i64 0, ptr %sunkaddr140, align 8, !noalias !20
  %.12.i80 = getelementptr i8, ptr %arg.c, i64 256
  %.13.i81 = load i64, ptr %.12.i80, align 8, !noalias !74
  %.20.i82 = getelementptr i8, ptr %arg.c, i64 88
  %.21.i83 = load i64, ptr %.20.i82, align 8, !noalias !74
  %.44.i = getelementptr i8, ptr %arg.c, i64 144
  %.45.i84 = load i64, ptr %.44.i, align 8, !noalias !74
  %.48.i = getelementptr i8, ptr %arg.c, i64 56
  %.49.i85 = load i64, ptr %.48.i, align 8, !noalias !74
  %.52.i86 = getelementptr i8, ptr %arg.c, i64 64
  %.53.i87 = load i64, ptr %.52.i86, align 8, !noalias !74
  %.56.i = getelementptr i8, ptr %arg.c, i64 72
  %.57.i88 = load i64, ptr %.56.i, align 8, !noalias !74
  %.80.i89 = getelementptr i8, ptr %arg.c, i64 664
  %.81.i = load i64, ptr %.80.i89, align 8, !noalias !74
  %.170263.not.i = icmp slt i64 %.81.i, 1
  br i1 %.170263.not.i, label %B714.endif.i, label %B584.preheader.i

B584.preheader.i:                                 ; preds = %B424.endif
  %.16.i90 = getelementptr i8, ptr %arg.c, i64 96
  %.17.i91 = load i64, ptr %.16.i90, align 8, !noalias !74
  %.8.i92 = getelementptr i8, ptr %arg.c, i64 248
  %.9.i93 = load i64, ptr %.8.i92, align 8, !noalias !74
  %167 = inttoptr i64 %.9.i93 to ptr
  %168 = inttoptr i64 %.13.i81 to ptr
  %169 = inttoptr i64 %.17.i91 to ptr
  br label %B584.i

B584.i:                                           ; preds = %B584.backedge.i, %B584.preheader.i
  %lsr.iv42.i = phi i64 [ %lsr.iv.next43.i, %B584.backedge.i ], [ 1, %B584.preheader.i ]
  %quiet.2.0266.i = phi i1 [ %quiet.2.0266.be.i, %B584.backedge.i ], [ true, %B584.preheader.i ]
  %170 = shl i64 %lsr.iv42.i, 2
  %scevgep46.i = getelementptr i8, ptr %167, i64 %170
  %scevgep47.i = getelementptr i8, ptr %scevgep46.i, i64 -4
  %.214.i = load i32, ptr %scevgep47.i, align 4, !noalias !74
  %scevgep44.i94 = getelementptr i8, ptr %168, i64 %170
  %scevgep45.i95 = getelementptr i8, ptr %scevgep44.i94, i64 -4
  store i32 %.214.i, ptr %scevgep45.i95, align 4, !noalias !74
  br i1 %quiet.2.0266.i, label %B652.i, label %B652.thread.i

B652.i:                                           ; preds = %B584.i
  %.234.i100 = sext i32 %.214.i to i64
  %.235.i101 = getelementptr i8, ptr %169, i64 %.234.i100
  %.236.i102 = load i8, ptr %.235.i101, align 1, !noalias !74
  %171 = and i8 %.236.i102, 2
  %.239.i103 = icmp ne i8 %171, 0
  %exitcond.not.i = icmp eq i64 %.81.i, %lsr.iv42.i
  br i1 %exitcond.not.i, label %B656.i, label %B584.backedge.i

B584.backedge.i:                                  ; preds = %B652.thread.i, %B652.i
  %quiet.2.0266.be.i = phi i1 [ false, %B652.thread.i ], [ %.239.i103, %B652.i ]
  %lsr.iv.next43.i = add nuw i64 %lsr.iv42.i, 1
  br label %B584.i

B652.thread.i:                                    ; preds = %B584.i
  %exitcond.not335.i = icmp eq i64 %.81.i, %lsr.iv42.i
  br i1 %exitcond.not335.i, label %B1008.endif.i, label %B584.backedge.i

B656.i:                                           ; preds = %B652.i
  %.not.i = icmp eq i8 %171, 0
  br i1 %.not.i, label %B1008.endif.i, label %B714.endif.i

B730.loopexit.i:                                  ; preds = %B970.i, %middle.block.i121, %B890.endif.i
  %count.2.1.lcssa.i = phi i64 [ %count.3.0295.i, %B890.endif.i ], [ %197, %middle.block.i121 ], [ %.623.i, %B970.i ]
  %exitcond331.not.i = icmp eq i64 %.272.i104, %.383.i
  br i1 %exitcond331.not.i, label %B1008.endif.i, label %B732.i

B732.i:                                           ; preds = %B732.lr.ph.i, %B730.loopexit.i
  %count.3.0295.i = phi i64 [ %.81.i, %B732.lr.ph.i ], [ %count.2.1.lcssa.i, %B730.loopexit.i ]
  %.376280293.i = phi i64 [ 0, %B732.lr.ph.i ], [ %.383.i, %B730.loopexit.i ]
  %.383.i = add nuw nsw i64 %.376280293.i, 1
  %sunkaddr18.i = shl i64 %.376280293.i, 3
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr17.i, i64 %sunkaddr18.i
  %.411.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !74
  %.30.i.i106 = load i64, ptr %.12.i, align 8, !noalias !77
  %.40.i.i107 = icmp sgt i64 %.411.i, -1
  br i1 %.40.i.i107, label %B176.preheader.i.i126, label %B732.endif.i

B176.preheader.i.i126:                            ; preds = %B732.i
  %.417.i = load i64, ptr %sunkaddr.i105, align 8, !noalias !74
  %.414.i = load i64, ptr %sunkaddr21.i, align 8, !noalias !74
  %.418.i = mul nsw i64 %.414.i, %.417.i
  %.26.i.i127 = load i64, ptr %sunkaddr22.i, align 8, !noalias !77
  %.22.i.i128 = load i64, ptr %arg.c, align 8, !noalias !77
  %.15.i.i.i129 = load i64, ptr %sunkaddr23.i, align 8, !noalias !80
  %172 = getelementptr i8, ptr %179, i64 %.418.i
  %173 = inttoptr i64 %.15.i.i.i129 to ptr
  %174 = inttoptr i64 %.22.i.i128 to ptr
  %175 = inttoptr i64 %.26.i.i127 to ptr
  br label %B176.i.i130

B176.i.i130:                                      ; preds = %B422.i.i185, %B176.preheader.i.i126
  %node.2.0.i.i131 = phi i64 [ %.191.i.i188, %B422.i.i185 ], [ %.411.i, %B176.preheader.i.i126 ]
  %.52.i.i132 = getelementptr i32, ptr %174, i64 %node.2.0.i.i131
  %.53.i.i133 = load i32, ptr %.52.i.i132, align 4, !noalias !77
  %.28.i.i.i134 = sext i32 %.53.i.i133 to i64
  %.31.i.i.i135 = getelementptr i8, ptr %172, i64 %.28.i.i.i134
  %.32.i.i.i136 = load i8, ptr %.31.i.i.i135, align 1, !noalias !80
  %.33.i.i.i137 = zext i8 %.32.i.i.i136 to i64
  %.44.i.i.i138 = getelementptr i32, ptr %173, i64 %.28.i.i.i134
  %.45.i.i.i139 = load i32, ptr %.44.i.i.i138, align 4, !noalias !80
  %.46.not.i.i.i140 = icmp eq i32 %.45.i.i.i139, 0
  br i1 %.46.not.i.i.i140, label %B176.endif.endif.i.i160, label %B192.i.i.i141

B192.i.i.i141:                                    ; preds = %B176.i.i130
  %.56.i.i.i142 = sext i32 %.45.i.i.i139 to i64
  %.18.i.i.i143 = load i64, ptr %sunkaddr24.i, align 8, !noalias !80
  %.19.i.i.i144 = inttoptr i64 %.18.i.i.i143 to ptr
  %.59.i.i.i145 = getelementptr i8, ptr %172, i64 %.56.i.i.i142
  %.60.i.i.i146 = load i8, ptr %.59.i.i.i145, align 1, !noalias !80
  %.61.i.i.i147 = zext i8 %.60.i.i.i146 to i64
  %.62.i.i.i148 = shl nuw nsw i64 %.61.i.i.i147, 8
  %.64.i.i.i149 = or disjoint i64 %.62.i.i.i148, %.33.i.i.i137
  %.76.i.i.i150 = getelementptr i32, ptr %.19.i.i.i144, i64 %.28.i.i.i134
  %.77.i.i.i151 = load i32, ptr %.76.i.i.i150, align 4, !noalias !80
  %.78.not.i.i.i152 = icmp eq i32 %.77.i.i.i151, 0
  br i1 %.78.not.i.i.i152, label %B176.endif.endif.i.i160, label %B280.i.i.i153

B280.i.i.i153:                                    ; preds = %B192.i.i.i141
  %.90.i.i.i154 = sext i32 %.77.i.i.i151 to i64
  %.95.i.i.i155 = getelementptr i8, ptr %172, i64 %.90.i.i.i154
  %.96.i.i.i156 = load i8, ptr %.95.i.i.i155, align 1, !noalias !80
  %.99.i.i.i157 = zext i8 %.96.i.i.i156 to i64
  %.100.i.i.i158 = shl nuw nsw i64 %.99.i.i.i157, 16
  %.102.i.i.i159 = or disjoint i64 %.100.i.i.i158, %.64.i.i.i149
  br label %B176.endif.endif.i.i160

B322.i.i172:                                      ; preds = %B176.endif.endif.i.i160, %B376.i.i178
  %place.2.1.i.i173 = phi i64 [ %.163.i.i180, %B376.i.i178 ], [ %.116.i.i167, %B176.endif.endif.i.i160 ]
  %.138.idx.i.i174 = shl i64 %place.2.1.i.i173, 4
  %.138.i.i175 = getelementptr i8, ptr %175, i64 %.138.idx.i.i174
  %.139.i.i176 = load i64, ptr %.138.i.i175, align 8, !noalias !77
  %.140.i.i177 = icmp slt i64 %.139.i.i176, 0
  br i1 %.140.i.i177, label %B424.endif.endif.thread, label %B376.i.i178

B376.i.i178:                                      ; preds = %B322.i.i172
  %.161.i.i179 = add nsw i64 %place.2.1.i.i173, 1
  %.163.i.i180 = and i64 %.161.i.i179, %.30.i.i106
  %.170.idx.i.i181 = shl i64 %.163.i.i180, 4
  %.170.i.i182 = getelementptr i8, ptr %175, i64 %.170.idx.i.i181
  %.171.i.i183 = load i64, ptr %.170.i.i182, align 8, !noalias !77
  %.173.not.i.i184 = icmp eq i64 %.171.i.i183, %.85.i.i163
  br i1 %.173.not.i.i184, label %B422.i.i185, label %B322.i.i172

B422.i.i185:                                      ; preds = %B376.i.i178, %B176.endif.endif.i.i160
  %.idx.pre-phi.i.i186 = phi i64 [ %.125.idx.i.i168, %B176.endif.endif.i.i160 ], [ %.170.idx.i.i181, %B376.i.i178 ]
  %176 = getelementptr i8, ptr %175, i64 %.idx.pre-phi.i.i186
  %.190.i.i187 = getelementptr i8, ptr %176, i64 8
  %.191.i.i188 = load i64, ptr %.190.i.i187, align 8, !noalias !77
  %.196.i.i189 = icmp sgt i64 %.191.i.i188, -1
  br i1 %.196.i.i189, label %B176.i.i130, label %B732.endif.i

B176.endif.endif.i.i160:                          ; preds = %B280.i.i.i153, %B192.i.i.i141, %B176.i.i130
  %code.3.0.i.i.i161 = phi i64 [ %.102.i.i.i159, %B280.i.i.i153 ], [ %.64.i.i.i149, %B192.i.i.i141 ], [ %.33.i.i.i137, %B176.i.i130 ]
  %.48.i.i162 = shl i64 %node.2.0.i.i131, 21
  %.85.i.i163 = or i64 %code.3.0.i.i.i161, %.48.i.i162
  %.5.i.i.i164 = mul i64 %.85.i.i163, -7046029254386353131
  %.6.i.i.i165 = lshr i64 %.5.i.i.i164, 29
  %.7.i.i.i166 = xor i64 %.6.i.i.i165, %.5.i.i.i164
  %.116.i.i167 = and i64 %.7.i.i.i166, %.30.i.i106
  %.125.idx.i.i168 = shl i64 %.116.i.i167, 4
  %.125.i.i169 = getelementptr i8, ptr %175, i64 %.125.idx.i.i168
  %.126.i.i170 = load i64, ptr %.125.i.i169, align 8, !noalias !77
  %.128.not.i.i171 = icmp eq i64 %.126.i.i170, %.85.i.i163
  br i1 %.128.not.i.i171, label %B422.i.i185, label %B322.i.i172

B970.i:                                           ; preds = %B970.preheader29.i, %B970.i
  %lsr.iv41.i = phi i32 [ %200, %B970.preheader29.i ], [ %lsr.iv.next.i125, %B970.i ]
  %count.2.1274.i = phi i64 [ %count.2.1274.ph.i, %B970.preheader29.i ], [ %.623.i, %B970.i ]
  %.582270272.i = phi i32 [ %.582270272.ph.i, %B970.preheader29.i ], [ %.589.i, %B970.i ]
  %.589.i = add i32 %.582270272.i, 1
  %.615.i123 = sext i32 %.582270272.i to i64
  %sunkaddr26.i = shl nsw i64 %.615.i123, 2
  %sunkaddr27.i = getelementptr i8, ptr %181, i64 %sunkaddr26.i
  %.617.i = load i32, ptr %sunkaddr27.i, align 4, !noalias !74
  %177 = shl i64 %count.2.1274.i, 2
  %scevgep40.i124 = getelementptr i8, ptr %178, i64 %177
  store i32 %.617.i, ptr %scevgep40.i124, align 4, !noalias !74
  %.623.i = add i64 %count.2.1274.i, 1
  %lsr.iv.next.i125 = add i32 %lsr.iv41.i, -1
  %.576.i = icmp ugt i32 %lsr.iv.next.i125, 1
  br i1 %.576.i, label %B970.i, label %B730.loopexit.i, !llvm.loop !83

B1044.i:                                          ; preds = %B1044.preheader.i, %B1204.i
  %kept.2.0319.i = phi i64 [ %kept.3.1.i, %B1204.i ], [ 0, %B1044.preheader.i ]
  %.738311317.i = phi i64 [ %.745.i, %B1204.i ], [ 0, %B1044.preheader.i ]
  %.745.i = add nuw nsw i64 %.738311317.i, 1
  %.778.not.i = icmp slt i64 %.738311317.i, %.81.i
  %sunkaddr33.i = shl i64 %.738311317.i, 2
  %sunkaddr34.i = getelementptr i8, ptr %202, i64 %sunkaddr33.i
  br i1 %.778.not.i, label %B1100.i, label %B1044.B1172_crit_edge.i

B1044.B1172_crit_edge.i:                          ; preds = %B1044.i
  %.983.pre.i = load i32, ptr %sunkaddr34.i, align 4, !noalias !74
  br label %B1172.i

B1100.i:                                          ; preds = %B1044.i, %B1100.backedge.i
  %lsr.iv.i99 = phi ptr [ %scevgep34.i, %B1100.backedge.i ], [ %scevgep.i96, %B1044.i ]
  %replaced.2.1306.i = phi i1 [ %replaced.2.1306.be.i, %B1100.backedge.i ], [ false, %B1044.i ]
  %.888301305.i = phi i64 [ %.898.i, %B1100.backedge.i ], [ %.fr.i, %B1044.i ]
  br i1 %replaced.2.1306.i, label %B1164.thread.i, label %B1164.i

B1164.i:                                          ; preds = %B1100.i
  %.941.i = load i32, ptr %lsr.iv.i99, align 4, !noalias !74
  %.945.i = sext i32 %.941.i to i64
  %sunkaddr31.i = shl nsw i64 %.945.i, 2
  %sunkaddr32.i = getelementptr i8, ptr %sunkaddr30.i, i64 %sunkaddr31.i
  %.947.i = load i32, ptr %sunkaddr32.i, align 4, !noalias !74
  %.951.i = load i32, ptr %sunkaddr34.i, align 4, !noalias !74
  %.953.i = sext i32 %.951.i to i64
  %sunkaddr36.i = shl nsw i64 %.953.i, 2
  %sunkaddr37.i = getelementptr i8, ptr %sunkaddr30.i, i64 %sunkaddr36.i
  %.955.i = load i32, ptr %sunkaddr37.i, align 4, !noalias !74
  %.956.i = icmp eq i32 %.947.i, %.955.i
  %.889.i = icmp ugt i64 %.888301305.i, 1
  br i1 %.889.i, label %B1100.backedge.i, label %B1168.i

B1100.backedge.i:                                 ; preds = %B1164.thread.i, %B1164.i
  %replaced.2.1306.be.i = phi i1 [ true, %B1164.thread.i ], [ %.956.i, %B1164.i ]
  %scevgep34.i = getelementptr i8, ptr %lsr.iv.i99, i64 4
  %.898.i = add nsw i64 %.888301305.i, -1
  br label %B1100.i

B1164.thread.i:                                   ; preds = %B1100.i
  %.8895.i = icmp ugt i64 %.888301305.i, 1
  br i1 %.8895.i, label %B1100.backedge.i, label %B1204.i

B1168.i:                                          ; preds = %B1164.i
  br i1 %.956.i, label %B1204.i, label %B1172.i

B1172.i:                                          ; preds = %B1168.i, %B1044.B1172_crit_edge.i
  %.983.i = phi i32 [ %.983.pre.i, %B1044.B1172_crit_edge.i ], [ %.951.i, %B1168.i ]
  %.988.i = getelementptr i32, ptr %202, i64 %kept.2.0319.i
  store i32 %.983.i, ptr %.988.i, align 4, !noalias !74
  %.991.i = add nsw i64 %kept.2.0319.i, 1
  br label %B1204.i

B1204.i:                                          ; preds = %B1164.thread.i, %B1172.i, %B1168.i
  %kept.3.1.i = phi i64 [ %kept.2.0319.i, %B1168.i ], [ %.991.i, %B1172.i ], [ %kept.2.0319.i, %B1164.thread.i ]
  %exitcond332.not.i = icmp eq i64 %.745.i, %count.3.0.lcssa.i
  br i1 %exitcond332.not.i, label %B424.endif.endif, label %B1044.i

B714.endif.i:                                     ; preds = %B656.i, %B424.endif
  %.271.i = getelementptr i8, ptr %arg.c, i64 464
  %.272.i104 = load i64, ptr %.271.i, align 8, !noalias !74
  %.370290.not.i = icmp slt i64 %.272.i104, 1
  br i1 %.370290.not.i, label %B1008.endif.i, label %B732.lr.ph.i

B732.lr.ph.i:                                     ; preds = %B714.endif.i
  %178 = inttoptr i64 %.13.i81 to ptr
  %scevgep35.i = getelementptr i8, ptr %178, i64 16
  %sunkaddr17.i = inttoptr i64 %.49.i85 to ptr
  %179 = inttoptr i64 %.45.i84 to ptr
  %sunkaddr.i105 = getelementptr i8, ptr %arg.c, i64 480
  %sunkaddr21.i = getelementptr i8, ptr %arg.c, i64 648
  %sunkaddr22.i = getelementptr i8, ptr %arg.c, i64 24
  %sunkaddr23.i = getelementptr i8, ptr %arg.c, i64 8
  %sunkaddr24.i = getelementptr i8, ptr %arg.c, i64 16
  %180 = inttoptr i64 %.53.i87 to ptr
  %181 = inttoptr i64 %.57.i88 to ptr
  br label %B732.i

B732.endif.i:                                     ; preds = %B422.i.i185, %B732.i
  %storemerge.i.i108 = phi i64 [ %.411.i, %B732.i ], [ %.191.i.i188, %B422.i.i185 ]
  %.449.i = icmp eq i64 %storemerge.i.i108, -4611686018427387904
  br i1 %.449.i, label %B424.endif.endif.thread.loopexit21, label %B890.endif.i

B890.endif.i:                                     ; preds = %B732.endif.i
  %.483.i = xor i64 %storemerge.i.i108, -1
  %.486.idx.i = shl i64 %.483.i, 3
  %.486.i = getelementptr i8, ptr %180, i64 %.486.idx.i
  %.487.i = load i32, ptr %.486.i, align 4, !noalias !74
  %182 = sext i32 %.487.i to i64
  %.495.i = getelementptr i8, ptr %.486.i, i64 4
  %.496.i109 = load i32, ptr %.495.i, align 4, !noalias !74
  %.533.i = sub i32 %.496.i109, %.487.i
  %.576271.not.i = icmp slt i32 %.533.i, 1
  br i1 %.576271.not.i, label %B730.loopexit.i, label %B970.preheader.i

B970.preheader.i:                                 ; preds = %B890.endif.i
  %183 = zext nneg i32 %.533.i to i64
  %min.iters.check.i110 = icmp ult i32 %.533.i, 8
  %184 = add i32 %.496.i109, -1
  %185 = icmp slt i32 %184, %.487.i
  %or.cond.i111 = or i1 %min.iters.check.i110, %185
  br i1 %or.cond.i111, label %B970.preheader29.i, label %vector.memcheck.i112

vector.memcheck.i112:                             ; preds = %B970.preheader.i
  %186 = shl i64 %count.3.0295.i, 2
  %187 = shl nsw i64 %182, 2
  %188 = add i64 %.13.i81, %186
  %189 = add i64 %.57.i88, %187
  %190 = sub i64 %188, %189
  %diff.check.i113 = icmp ult i64 %190, 32
  br i1 %diff.check.i113, label %B970.preheader29.i, label %vector.ph.i114

vector.ph.i114:                                   ; preds = %vector.memcheck.i112
  %n.vec.i115 = and i64 %183, 2147483640
  %scevgep36.i = getelementptr i8, ptr %scevgep35.i, i64 %186
  br label %vector.body.i116

vector.body.i116:                                 ; preds = %vector.body.i116, %vector.ph.i114
  %index.i117 = phi i64 [ 0, %vector.ph.i114 ], [ %index.next.i120, %vector.body.i116 ]
  %191 = trunc i64 %index.i117 to i32
  %tmp16.i = add i32 %.487.i, %191
  %192 = sext i32 %tmp16.i to i64
  %193 = getelementptr i32, ptr %181, i64 %192
  %194 = getelementptr i8, ptr %193, i64 16
  %wide.load.i118 = load <4 x i32>, ptr %193, align 4, !noalias !74
  %wide.load25.i = load <4 x i32>, ptr %194, align 4, !noalias !74
  %195 = shl i64 %index.i117, 2
  %scevgep38.i = getelementptr i8, ptr %scevgep36.i, i64 %195
  %scevgep39.i119 = getelementptr i8, ptr %scevgep38.i, i64 -16
  store <4 x i32> %wide.load.i118, ptr %scevgep39.i119, align 4, !noalias !74
  store <4 x i32> %wide.load25.i, ptr %scevgep38.i, align 4, !noalias !74
  %index.next.i120 = add nuw i64 %index.i117, 8
  %196 = icmp eq i64 %n.vec.i115, %index.next.i120
  br i1 %196, label %middle.block.i121, label %vector.body.i116, !llvm.loop !84

middle.block.i121:                                ; preds = %vector.body.i116
  %197 = add i64 %n.vec.i115, %count.3.0295.i
  %.cast.i = trunc nuw nsw i64 %n.vec.i115 to i32
  %198 = sub nsw i32 %.533.i, %.cast.i
  %199 = add i32 %.487.i, %.cast.i
  %cmp.n.i122 = icmp eq i64 %n.vec.i115, %183
  br i1 %cmp.n.i122, label %B730.loopexit.i, label %B970.preheader29.i

B970.preheader29.i:                               ; preds = %middle.block.i121, %vector.memcheck.i112, %B970.preheader.i
  %count.2.1274.ph.i = phi i64 [ %count.3.0295.i, %vector.memcheck.i112 ], [ %count.3.0295.i, %B970.preheader.i ], [ %197, %middle.block.i121 ]
  %.575269273.ph.i = phi i32 [ %.533.i, %vector.memcheck.i112 ], [ %.533.i, %B970.preheader.i ], [ %198, %middle.block.i121 ]
  %.582270272.ph.i = phi i32 [ %.487.i, %vector.memcheck.i112 ], [ %.487.i, %B970.preheader.i ], [ %199, %middle.block.i121 ]
  %200 = add i32 %.575269273.ph.i, 1
  br label %B970.i

B1008.endif.i:                                    ; preds = %B652.thread.i, %B730.loopexit.i, %B714.endif.i, %B656.i
  %count.3.0.lcssa.i = phi i64 [ %count.2.1.lcssa.i, %B730.loopexit.i ], [ %.81.i, %B656.i ], [ %.81.i, %B714.endif.i ], [ %.81.i, %B652.thread.i ]
  %.732316.not.i = icmp slt i64 %count.3.0.lcssa.i, 1
  br i1 %.732316.not.i, label %B424.endif.endif, label %B1044.lr.ph.i

B1044.lr.ph.i:                                    ; preds = %B1008.endif.i
  %201 = sub i64 %count.3.0.lcssa.i, %.81.i
  %.fr.i = freeze i64 %201
  %.889303.not333.i = icmp slt i64 %.fr.i, 1
  br i1 %.889303.not333.i, label %B424.endif.endif, label %B1044.preheader.i

B1044.preheader.i:                                ; preds = %B1044.lr.ph.i
  %202 = inttoptr i64 %.13.i81 to ptr
  %203 = shl i64 %.81.i, 2
  %scevgep.i96 = getelementptr i8, ptr %202, i64 %203
  %sunkaddr30.i = inttoptr i64 %.21.i83 to ptr
  br label %B1044.i

B424.endif.endif:                                 ; preds = %B1204.i, %B1044.lr.ph.i, %B1008.endif.i
  %kept.2.0.lcssa.i = phi i64 [ 0, %B1008.endif.i ], [ %count.3.0.lcssa.i, %B1044.lr.ph.i ], [ %kept.3.1.i, %B1204.i ]
  %.1019.i = getelementptr i8, ptr %arg.c, i64 672
  store i64 %kept.2.0.lcssa.i, ptr %.1019.i, align 8, !noalias !74
  %.1024.i = getelementptr i8, ptr %arg.c, i64 680
  store i64 0, ptr %.1024.i, align 8, !noalias !74
  %.1027.i = getelementptr i8, ptr %arg.c, i64 688
  store i64 1, ptr %.1027.i, align 8, !noalias !74
  %.12.i32 = load i64, ptr %sunkaddr104, align 8, !noalias !24
  %.13.i33 = add nsw i64 %.12.i32, 2
  %.18.i = mul nsw i64 %.13.i33, %kept.2.0.lcssa.i
  %sunkaddr110 = getelementptr i8, ptr %arg.c, i64 584
  %.24.i = load i64, ptr %sunkaddr110, align 8, !noalias !24
  %.26.i34 = add nsw i64 %.24.i, %kept.2.0.lcssa.i
  %sunkaddr111 = getelementptr i8, ptr %arg.c, i64 488
  %.29.i = load i64, ptr %sunkaddr111, align 8, !noalias !24
  %.30.i = icmp sgt i64 %.26.i34, %.29.i
  br i1 %.30.i, label %B254.i, label %B174.i

B424.endif.endif.thread.loopexit21:               ; preds = %B732.endif.i
  %.328.pre = load i64, ptr %sunkaddr21.i, align 8
  br label %B424.endif.endif.thread

B424.endif.endif.thread:                          ; preds = %B322.i.i172, %B424.endif.endif.thread.loopexit21
  %.328 = phi i64 [ %.328.pre, %B424.endif.endif.thread.loopexit21 ], [ %.414.i, %B322.i.i172 ]
  %sunkaddr128 = getelementptr i8, ptr %arg.c, i64 592
  %.321 = load i64, ptr %sunkaddr128, align 8
  %sunkaddr129 = getelementptr i8, ptr %arg.c, i64 152
  %.324 = load i64, ptr %sunkaddr129, align 8
  %.325 = inttoptr i64 %.324 to ptr
  %.329 = trunc i64 %.321 to i32
  %.330 = getelementptr i32, ptr %.325, i64 %.328
  store i32 %.329, ptr %.330, align 4
  br label %B1050
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c, i64 range(i64 -2147483648, -9223372036854775808) %arg.leaf, i64 %arg.row) unnamed_addr {
B0.endif:
  %.14 = getelementptr i8, ptr %arg.c, i64 272
  %.15 = load i64, ptr %.14, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 112
  %.30 = load i64, ptr %.29, align 8
  %.32 = getelementptr i8, ptr %arg.c, i64 120
  %.33 = load i64, ptr %.32, align 8
  %.35 = getelementptr i8, ptr %arg.c, i64 128
  %.36 = load i64, ptr %.35, align 8
  %.47 = getelementptr i8, ptr %arg.c, i64 8
  %.48 = load i64, ptr %.47, align 8
  %.50 = getelementptr i8, ptr %arg.c, i64 16
  %.51 = load i64, ptr %.50, align 8
  %.53 = getelementptr i8, ptr %arg.c, i64 480
  %.54 = load i64, ptr %.53, align 8
  %.55 = ashr i64 %.54, 3
  %.14797.not = icmp slt i64 %.55, 1
  br i1 %.14797.not, label %B612.endif, label %B574.lr.ph

B574.lr.ph:                                       ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 144
  %.12 = load i64, ptr %.11, align 8
  %.13 = inttoptr i64 %.12 to ptr
  %.187 = mul i64 %.55, %arg.row
  %0 = getelementptr i64, ptr %.13, i64 %.187
  %min.iters.check = icmp ult i64 %.55, 16
  br i1 %min.iters.check, label %B574.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B574.lr.ph
  %1 = shl i64 %.187, 3
  %2 = add i64 %1, %.12
  %3 = sub i64 %.15, %2
  %diff.check = icmp ult i64 %3, 32
  br i1 %diff.check, label %B574.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %.55, 9223372036854775804
  %4 = getelementptr i8, ptr %.13, i64 %1
  %scevgep26 = getelementptr i8, ptr %4, i64 16
  %sunkaddr29 = inttoptr i64 %.15 to ptr
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %5 = shl nuw nsw i64 %index, 3
  %scevgep28 = getelementptr i8, ptr %scevgep26, i64 %5
  %scevgep27 = getelementptr i8, ptr %scevgep28, i64 -16
  %wide.load = load <2 x i64>, ptr %scevgep27, align 8
  %wide.load1 = load <2 x i64>, ptr %scevgep28, align 8
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr29, i64 %5
  store <2 x i64> %wide.load, ptr %sunkaddr32, align 8
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr32, i64 16
  store <2 x i64> %wide.load1, ptr %sunkaddr36, align 8
  %index.next = add nuw nsw i64 %index, 4
  %6 = icmp eq i64 %n.vec, %index.next
  br i1 %6, label %middle.block, label %vector.body, !llvm.loop !85

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %.55, %n.vec
  br i1 %cmp.n, label %B612.endif, label %B574.preheader

B574.preheader:                                   ; preds = %middle.block, %vector.memcheck, %B574.lr.ph
  %.1539698.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B574.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %.55, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B574.prol.loopexit, label %B574.prol.preheader

B574.prol.preheader:                              ; preds = %B574.preheader
  %7 = inttoptr i64 %.15 to ptr
  br label %B574.prol

B574.prol:                                        ; preds = %B574.prol.preheader, %B574.prol
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B574.prol ], [ %xtraiter, %B574.prol.preheader ]
  %.1539698.prol = phi i64 [ %.160.prol, %B574.prol ], [ %.1539698.ph, %B574.prol.preheader ]
  %.160.prol = add nuw nsw i64 %.1539698.prol, 1
  %8 = shl i64 %.1539698.prol, 3
  %scevgep19 = getelementptr i8, ptr %0, i64 %8
  %.191.prol = load i64, ptr %scevgep19, align 8
  %scevgep18 = getelementptr i8, ptr %7, i64 %8
  store i64 %.191.prol, ptr %scevgep18, align 8
  %lsr.iv.next21 = add nsw i64 %lsr.iv20, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next21, 0
  br i1 %prol.iter.cmp.not, label %B574.prol.loopexit, label %B574.prol, !llvm.loop !86

B574.prol.loopexit:                               ; preds = %B574.prol, %B574.preheader
  %.1539698.unr = phi i64 [ %.1539698.ph, %B574.preheader ], [ %.160.prol, %B574.prol ]
  %9 = sub nsw i64 %.1539698.ph, %.55
  %10 = icmp ugt i64 %9, -4
  br i1 %10, label %B612.endif, label %B574.preheader2

B574.preheader2:                                  ; preds = %B574.prol.loopexit
  %11 = shl i64 %.187, 3
  %12 = getelementptr i8, ptr %.13, i64 %11
  %scevgep10 = getelementptr i8, ptr %12, i64 24
  %sunkaddr37 = inttoptr i64 %.15 to ptr
  br label %B574

B574:                                             ; preds = %B574, %B574.preheader2
  %.1539698 = phi i64 [ %.160.3, %B574 ], [ %.1539698.unr, %B574.preheader2 ]
  %13 = shl i64 %.1539698, 3
  %scevgep14 = getelementptr i8, ptr %scevgep10, i64 %13
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -24
  %.191 = load i64, ptr %scevgep15, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr37, i64 %13
  store i64 %.191, ptr %sunkaddr39, align 8
  %scevgep17 = getelementptr i8, ptr %scevgep14, i64 -16
  %.191.1 = load i64, ptr %scevgep17, align 8
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr39, i64 8
  store i64 %.191.1, ptr %sunkaddr43, align 8
  %scevgep13 = getelementptr i8, ptr %scevgep14, i64 -8
  %.191.2 = load i64, ptr %scevgep13, align 8
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr39, i64 16
  store i64 %.191.2, ptr %sunkaddr47, align 8
  %.160.3 = add nuw nsw i64 %.1539698, 4
  %.191.3 = load i64, ptr %scevgep14, align 8
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr39, i64 24
  store i64 %.191.3, ptr %sunkaddr51, align 8
  %exitcond.not.3 = icmp eq i64 %.55, %.160.3
  br i1 %exitcond.not.3, label %B612.endif, label %B574, !llvm.loop !87

B676:                                             ; preds = %B676.preheader, %B820
  %lsr.iv = phi i32 [ %17, %B676.preheader ], [ %lsr.iv.next, %B820 ]
  %.306102104 = phi i32 [ %.211, %B676.preheader ], [ %.313, %B820 ]
  %.339 = sext i32 %.306102104 to i64
  %sunkaddr52 = shl nsw i64 %.339, 2
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr52
  %.341 = load i32, ptr %sunkaddr57, align 4
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr64, i64 %sunkaddr52
  %.345 = load i32, ptr %sunkaddr69, align 4
  %.357 = sext i32 %.341 to i64
  %.358 = trunc i32 %.345 to i8
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 %.357
  store i8 %.358, ptr %sunkaddr72, align 1
  %sunkaddr74 = shl nsw i64 %.357, 2
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr73, i64 %sunkaddr74
  %.365 = load i32, ptr %sunkaddr75, align 4
  %.366.not = icmp eq i32 %.365, 0
  br i1 %.366.not, label %B776, label %B742

B742:                                             ; preds = %B676
  %.378 = sext i32 %.365 to i64
  %14 = lshr i32 %.345, 8
  %.379 = trunc i32 %14 to i8
  %sunkaddr77 = getelementptr i8, ptr %sunkaddr71, i64 %.378
  store i8 %.379, ptr %sunkaddr77, align 1
  br label %B776

B776:                                             ; preds = %B742, %B676
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr78, i64 %sunkaddr74
  %.387 = load i32, ptr %sunkaddr80, align 4
  %.388.not = icmp eq i32 %.387, 0
  br i1 %.388.not, label %B820, label %B792

B792:                                             ; preds = %B776
  %.403 = sext i32 %.387 to i64
  %15 = lshr i32 %.345, 16
  %.404 = trunc i32 %15 to i8
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr71, i64 %.403
  store i8 %.404, ptr %sunkaddr82, align 1
  br label %B820

B820:                                             ; preds = %B792, %B776
  %lsr.iv.next = add i32 %lsr.iv, -1
  %.313 = add i32 %.306102104, 1
  %.300 = icmp ugt i32 %lsr.iv.next, 1
  br i1 %.300, label %B676, label %B822

B822:                                             ; preds = %B820, %B612.endif
  store ptr null, ptr %retptr, align 8
  ret void

B612.endif:                                       ; preds = %B574, %B574.prol.loopexit, %middle.block, %B0.endif
  %16 = inttoptr i64 %.30 to ptr
  %.210 = getelementptr i32, ptr %16, i64 %arg.leaf
  %.211 = load i32, ptr %.210, align 4
  %.217 = getelementptr i8, ptr %.210, i64 4
  %.218 = load i32, ptr %.217, align 4
  %.257 = sub i32 %.218, %.211
  %.300103.not = icmp slt i32 %.257, 1
  br i1 %.300103.not, label %B822, label %B676.preheader

B676.preheader:                                   ; preds = %B612.endif
  %17 = add nuw i32 %.257, 1
  %sunkaddr = inttoptr i64 %.33 to ptr
  %sunkaddr64 = inttoptr i64 %.36 to ptr
  %sunkaddr71 = inttoptr i64 %.15 to ptr
  %sunkaddr73 = inttoptr i64 %.48 to ptr
  %sunkaddr78 = inttoptr i64 %.51 to ptr
  br label %B676
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.5 = getelementptr i8, ptr %arg.c, i64 144
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 272
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 200
  %.12 = load i64, ptr %.11, align 8
  %.23 = getelementptr i8, ptr %arg.c, i64 480
  %.24 = load i64, ptr %.23, align 8
  %.25 = ashr i64 %.24, 3
  %.26 = getelementptr i8, ptr %arg.c, i64 520
  %.27 = load i64, ptr %.26, align 8
  %.9444.not.i = icmp slt i64 %.25, 1
  br i1 %.9444.not.i, label %B0.endif, label %B74.preheader.i

B74.preheader.i:                                  ; preds = %B0
  %xtraiter.i = and i64 %.25, 3
  %0 = icmp ult i64 %.25, 4
  br i1 %0, label %B74.preheader.i.B74.epil.preheader.i_crit_edge, label %B74.preheader.new.i

B74.preheader.i.B74.epil.preheader.i_crit_edge:   ; preds = %B74.preheader.i
  %.pre = inttoptr i64 %.9 to ptr
  br label %B74.epil.preheader.i

B74.preheader.new.i:                              ; preds = %B74.preheader.i
  %unroll_iter.i = and i64 %.25, 9223372036854775804
  %1 = inttoptr i64 %.9 to ptr
  br label %B74.i

B74.i:                                            ; preds = %B74.i, %B74.preheader.new.i
  %mixed.3.047.i = phi i64 [ 2611923443488327891, %B74.preheader.new.i ], [ %.139.3.i, %B74.i ]
  %.1004345.i = phi i64 [ 0, %B74.preheader.new.i ], [ %.107.3.i, %B74.i ]
  %2 = shl nuw nsw i64 %.1004345.i, 3
  %scevgep27 = getelementptr i8, ptr %1, i64 %2
  %.134.i = load i64, ptr %scevgep27, align 8, !noalias !88
  %.136.i = xor i64 %.134.i, %mixed.3.047.i
  %.137.i = mul i64 %.136.i, -7046029254386353131
  %.138.i = lshr i64 %.137.i, 32
  %scevgep26 = getelementptr i8, ptr %scevgep27, i64 8
  %.134.1.i = load i64, ptr %scevgep26, align 8, !noalias !88
  %3 = xor i64 %.134.1.i, %.138.i
  %.136.1.i = xor i64 %3, %.137.i
  %.137.1.i = mul i64 %.136.1.i, -7046029254386353131
  %.138.1.i = lshr i64 %.137.1.i, 32
  %scevgep22 = getelementptr i8, ptr %scevgep27, i64 16
  %.134.2.i = load i64, ptr %scevgep22, align 8, !noalias !88
  %4 = xor i64 %.134.2.i, %.138.1.i
  %.136.2.i = xor i64 %4, %.137.1.i
  %.137.2.i = mul i64 %.136.2.i, -7046029254386353131
  %.138.2.i = lshr i64 %.137.2.i, 32
  %.107.3.i = add nuw nsw i64 %.1004345.i, 4
  %scevgep18 = getelementptr i8, ptr %scevgep27, i64 24
  %.134.3.i = load i64, ptr %scevgep18, align 8, !noalias !88
  %5 = xor i64 %.134.3.i, %.138.2.i
  %.136.3.i = xor i64 %5, %.137.2.i
  %.137.3.i = mul i64 %.136.3.i, -7046029254386353131
  %.138.3.i = lshr i64 %.137.3.i, 32
  %.139.3.i = xor i64 %.138.3.i, %.137.3.i
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.107.3.i
  br i1 %niter.ncmp.3.i, label %B174.loopexit.unr-lcssa.i, label %B74.i

B174.loopexit.unr-lcssa.i:                        ; preds = %B74.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B0.endif, label %B74.epil.preheader.i

B74.epil.preheader.i:                             ; preds = %B174.loopexit.unr-lcssa.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge
  %.pre-phi.pre-phi = phi ptr [ %.pre, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %1, %B174.loopexit.unr-lcssa.i ]
  %mixed.3.047.epil.init.i = phi i64 [ 2611923443488327891, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %.139.3.i, %B174.loopexit.unr-lcssa.i ]
  %.1004345.epil.init.i = phi i64 [ 0, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %unroll_iter.i, %B174.loopexit.unr-lcssa.i ]
  %6 = shl nuw nsw i64 %.1004345.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %.pre-phi.pre-phi, i64 %6
  br label %B74.epil.i

B74.epil.i:                                       ; preds = %B74.epil.i, %B74.epil.preheader.i
  %mixed.3.047.epil.i = phi i64 [ %.139.epil.i, %B74.epil.i ], [ %mixed.3.047.epil.init.i, %B74.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B74.epil.i ], [ 0, %B74.epil.preheader.i ]
  %7 = shl i64 %epil.iter.i, 3
  %scevgep16 = getelementptr i8, ptr %scevgep.i, i64 %7
  %.134.epil.i = load i64, ptr %scevgep16, align 8, !noalias !88
  %.136.epil.i = xor i64 %.134.epil.i, %mixed.3.047.epil.i
  %.137.epil.i = mul i64 %.136.epil.i, -7046029254386353131
  %.138.epil.i = lshr i64 %.137.epil.i, 32
  %.139.epil.i = xor i64 %.138.epil.i, %.137.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B0.endif, label %B74.epil.i, !llvm.loop !91

B412:                                             ; preds = %B324.endif, %B414
  %.18579 = phi i64 [ %.192, %B414 ], [ 0, %B324.endif ]
  %exitcond.not = icmp eq i64 %..25, %.18579
  br i1 %exitcond.not, label %common.ret, label %B414

B414:                                             ; preds = %B412
  %.192 = add nuw nsw i64 %.18579, 1
  %8 = shl nuw i64 %.18579, 3
  %scevgep15 = getelementptr i8, ptr %11, i64 %8
  %.223 = load i64, ptr %scevgep15, align 8
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %8
  %.226 = load i64, ptr %sunkaddr33, align 8
  %.227.not = icmp eq i64 %.223, %.226
  br i1 %.227.not, label %B412, label %B474

B474:                                             ; preds = %B414
  %.268 = add nsw i64 %place.2.0, 1
  %.270 = and i64 %.268, %.27
  %sunkaddr34 = shl i64 %.270, 2
  %sunkaddr35 = getelementptr i8, ptr %9, i64 %sunkaddr34
  %.277 = load i32, ptr %sunkaddr35, align 4
  %.278.not = icmp eq i32 %.277, 0
  br i1 %.278.not, label %common.ret, label %B324.endif

common.ret:                                       ; preds = %B474, %B412, %B0.endif
  %place.3.1 = phi i64 [ %.64, %B0.endif ], [ %place.2.0, %B412 ], [ %.270, %B474 ]
  store i64 %place.3.1, ptr %retptr, align 8
  ret void

B0.endif:                                         ; preds = %B74.epil.i, %B174.loopexit.unr-lcssa.i, %B0
  %mixed.3.0.lcssa.i = phi i64 [ 2611923443488327891, %B0 ], [ %.139.3.i, %B174.loopexit.unr-lcssa.i ], [ %.139.epil.i, %B74.epil.i ]
  %9 = inttoptr i64 %.12 to ptr
  %.64 = and i64 %mixed.3.0.lcssa.i, %.27
  %.72 = getelementptr i32, ptr %9, i64 %.64
  %.73 = load i32, ptr %.72, align 4
  %.74.not = icmp eq i32 %.73, 0
  br i1 %.74.not, label %common.ret, label %B324.endif.preheader

B324.endif.preheader:                             ; preds = %B0.endif
  %..25 = tail call i64 @llvm.smax.i64(i64 %.25, i64 0)
  %10 = inttoptr i64 %.6 to ptr
  %sunkaddr31 = inttoptr i64 %.9 to ptr
  br label %B324.endif

B324.endif:                                       ; preds = %B324.endif.preheader, %B474
  %.84 = phi i32 [ %.277, %B474 ], [ %.73, %B324.endif.preheader ]
  %place.2.0 = phi i64 [ %.270, %B474 ], [ %.64, %B324.endif.preheader ]
  %.85 = sext i32 %.84 to i64
  %.86 = add nsw i64 %.85, -1
  %.88 = mul i64 %.86, %.25
  %11 = getelementptr i64, ptr %10, i64 %.88
  br label %B412
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr noalias nonnull writeonly %retptr, ptr %arg.c, i64 range(i64 0, -9223372036854775808) %arg.leaf) unnamed_addr {
B0.endif:
  %.15 = getelementptr i8, ptr %arg.c, i64 136
  %.16 = load i64, ptr %.15, align 8
  %.19 = getelementptr i8, ptr %arg.c, i64 472
  %.20 = load i64, ptr %.19, align 8
  %.35 = getelementptr i8, ptr %arg.c, i64 120
  %.36 = load i64, ptr %.35, align 8
  %.82 = icmp sgt i64 %.20, 0
  br i1 %.82, label %B334.endif, label %B506.endif.thread16

B506.endif.thread16:                              ; preds = %B0.endif
  %.45917 = getelementptr i8, ptr %arg.c, i64 248
  %.46018 = load i64, ptr %.45917, align 8
  %.46319 = getelementptr i8, ptr %arg.c, i64 264
  %.46420 = load i64, ptr %.46319, align 8
  br label %B1622

B1048:                                            ; preds = %B1048.lr.ph, %B1618
  %missing.3.0432 = phi i64 [ 0, %B1048.lr.ph ], [ %missing.4.2, %B1618 ]
  %number.1.4.0431 = phi i64 [ 0, %B1048.lr.ph ], [ %number.1.5.2, %B1618 ]
  %kept.6.0430 = phi i64 [ 0, %B1048.lr.ph ], [ %kept.7.2, %B1618 ]
  %.618415428 = phi i64 [ 0, %B1048.lr.ph ], [ %.625, %B1618 ]
  %.625 = add nuw nsw i64 %.618415428, 1
  %sunkaddr65 = shl i64 %.618415428, 3
  %sunkaddr70 = getelementptr i8, ptr %9, i64 %sunkaddr65
  %.686 = load i64, ptr %sunkaddr70, align 8
  %.690.not = icmp eq i64 %.686, 0
  br i1 %.690.not, label %B1618, label %B1072.preheader

B1072.preheader:                                  ; preds = %B1048
  %.710 = shl nsw i64 %.618415428, 6
  br label %B1072

B1072:                                            ; preds = %B1612, %B1072.preheader
  %kept.5.1 = phi i64 [ %kept.8.3, %B1612 ], [ %kept.6.0430, %B1072.preheader ]
  %number.1.3.1 = phi i64 [ %number.1.6.4, %B1612 ], [ %number.1.4.0431, %B1072.preheader ]
  %missing.2.1 = phi i64 [ %missing.5.3, %B1612 ], [ %missing.3.0432, %B1072.preheader ]
  %left.2.1 = phi i64 [ %.744, %B1612 ], [ %.686, %B1072.preheader ]
  %.17.i = and i64 %left.2.1, 65535
  %.18.not.i = icmp eq i64 %.17.i, 0
  br i1 %.18.not.i, label %B44.i, label %B126.i

B44.i:                                            ; preds = %B1072, %B44.i
  %word.3.1.i = phi i64 [ %.21.i, %B44.i ], [ %left.2.1, %B1072 ]
  %place.3.1.i = phi i64 [ %.27.i, %B44.i ], [ 0, %B1072 ]
  %.21.i = lshr i64 %word.3.1.i, 16
  %.27.i = add i64 %place.3.1.i, 16
  %0 = and i64 %word.3.1.i, 4294901760
  %.33.not.i = icmp eq i64 %0, 0
  br i1 %.33.not.i, label %B44.i, label %B126.i

B126.i:                                           ; preds = %B44.i, %B1072
  %word.4.0.i = phi i64 [ %left.2.1, %B1072 ], [ %.21.i, %B44.i ]
  %place.5.0.i = phi i64 [ 0, %B1072 ], [ %.27.i, %B44.i ]
  %.54.i = and i64 %word.4.0.i, 1
  %.57.not.i = icmp eq i64 %.54.i, 0
  br i1 %.57.not.i, label %B162.i, label %B1072.endif

B162.i:                                           ; preds = %B126.i, %B162.i
  %word.5.1.i = phi i64 [ %.60.i, %B162.i ], [ %word.4.0.i, %B126.i ]
  %place.4.1.i = phi i64 [ %.64.i, %B162.i ], [ %place.5.0.i, %B126.i ]
  %.60.i = lshr i64 %word.5.1.i, 1
  %.64.i = add i64 %place.4.1.i, 1
  %1 = and i64 %word.5.1.i, 2
  %.70.not.i = icmp eq i64 %1, 0
  br i1 %.70.not.i, label %B162.i, label %B1072.endif

B1200:                                            ; preds = %B1072.endif
  %sunkaddr28 = shl i64 %number.1.3.1, 2
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr28
  %.775 = load i32, ptr %sunkaddr29, align 4
  %.779 = sext i32 %.775 to i64
  %sunkaddr31 = shl nsw i64 %.779, 2
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr30, i64 %sunkaddr31
  %.781 = load i32, ptr %sunkaddr32, align 4
  %.783 = sext i32 %.781 to i64
  %.784.not = icmp slt i64 %.737, %.783
  br i1 %.784.not, label %B1394, label %B1236

B1236:                                            ; preds = %B1200, %B1358
  %lsr.iv16.in = phi i64 [ %lsr.iv16, %B1358 ], [ %number.1.3.1, %B1200 ]
  %.841457 = phi i64 [ %.841, %B1358 ], [ %.752, %B1200 ]
  %.804 = phi i32 [ %.868, %B1358 ], [ %.781, %B1200 ]
  %.800 = phi i32 [ %.862, %B1358 ], [ %.775, %B1200 ]
  %kept.4.3 = phi i64 [ %kept.10.5, %B1358 ], [ %kept.5.1, %B1200 ]
  %lsr.iv16 = add nsw i64 %lsr.iv16.in, 1
  %.806 = sext i32 %.804 to i64
  %.807 = icmp sgt i64 %.737, %.806
  br i1 %.807, label %B1272, label %B1304

B1272:                                            ; preds = %B1236
  %.815 = getelementptr i32, ptr %26, i64 %kept.4.3
  store i32 %.800, ptr %.815, align 4
  %.818 = add nsw i64 %kept.4.3, 1
  %.841.pre = load i64, ptr %sunkaddr88, align 8
  br label %B1304

B1304:                                            ; preds = %B1272, %B1236
  %.841 = phi i64 [ %.841.pre, %B1272 ], [ %.841457, %B1236 ]
  %kept.10.5 = phi i64 [ %.818, %B1272 ], [ %kept.4.3, %B1236 ]
  %.843 = icmp slt i64 %lsr.iv16, %.841
  br i1 %.843, label %B1358, label %B1394

B1358:                                            ; preds = %B1304
  %sunkaddr35 = shl i64 %lsr.iv16, 2
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr35
  %.862 = load i32, ptr %sunkaddr36, align 4
  %.866 = sext i32 %.862 to i64
  %sunkaddr38 = shl nsw i64 %.866, 2
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr30, i64 %sunkaddr38
  %.868 = load i32, ptr %sunkaddr39, align 4
  %.870 = sext i32 %.868 to i64
  %.871.not = icmp slt i64 %.737, %.870
  br i1 %.871.not, label %B1394, label %B1236

B1394:                                            ; preds = %B1358, %B1304, %B1072.endif, %B1200
  %kept.9.4 = phi i64 [ %kept.5.1, %B1200 ], [ %kept.5.1, %B1072.endif ], [ %kept.10.5, %B1304 ], [ %kept.10.5, %B1358 ]
  %number.1.6.4 = phi i64 [ %number.1.3.1, %B1200 ], [ %number.1.3.1, %B1072.endif ], [ %lsr.iv16, %B1304 ], [ %lsr.iv16, %B1358 ]
  %sunkaddr41 = shl i64 %.737, 3
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr40, i64 %sunkaddr41
  %.894 = load i64, ptr %sunkaddr42, align 8
  %.30.i = load i64, ptr %sunkaddr43, align 8, !noalias !92
  %.40.i = icmp sgt i64 %.894, -1
  br i1 %.40.i, label %B176.preheader.i, label %B1394.endif

B176.preheader.i:                                 ; preds = %B1394
  %.26.i = load i64, ptr %sunkaddr44, align 8, !noalias !92
  %.22.i = load i64, ptr %arg.c, align 8, !noalias !92
  %.15.i.i = load i64, ptr %sunkaddr45, align 8, !noalias !95
  %2 = inttoptr i64 %.22.i to ptr
  %3 = inttoptr i64 %.15.i.i to ptr
  %4 = inttoptr i64 %.26.i to ptr
  br label %B176.i

B176.i:                                           ; preds = %B422.i, %B176.preheader.i
  %node.2.0.i = phi i64 [ %.191.i, %B422.i ], [ %.894, %B176.preheader.i ]
  %.52.i = getelementptr i32, ptr %2, i64 %node.2.0.i
  %.53.i = load i32, ptr %.52.i, align 4, !noalias !92
  %.28.i.i = sext i32 %.53.i to i64
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 %.28.i.i
  %.32.i.i = load i8, ptr %sunkaddr47, align 1, !noalias !95
  %.33.i.i = zext i8 %.32.i.i to i64
  %.44.i.i = getelementptr i32, ptr %3, i64 %.28.i.i
  %.45.i.i = load i32, ptr %.44.i.i, align 4, !noalias !95
  %.46.not.i.i = icmp eq i32 %.45.i.i, 0
  br i1 %.46.not.i.i, label %B176.endif.endif.i, label %B192.i.i

B192.i.i:                                         ; preds = %B176.i
  %.56.i.i = sext i32 %.45.i.i to i64
  %.18.i.i = load i64, ptr %sunkaddr48, align 8, !noalias !95
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr46, i64 %.56.i.i
  %.60.i.i = load i8, ptr %sunkaddr50, align 1, !noalias !95
  %.61.i.i = zext i8 %.60.i.i to i64
  %.62.i.i = shl nuw nsw i64 %.61.i.i, 8
  %.64.i.i = or disjoint i64 %.62.i.i, %.33.i.i
  %.76.i.i = getelementptr i32, ptr %.19.i.i, i64 %.28.i.i
  %.77.i.i = load i32, ptr %.76.i.i, align 4, !noalias !95
  %.78.not.i.i = icmp eq i32 %.77.i.i, 0
  br i1 %.78.not.i.i, label %B176.endif.endif.i, label %B280.i.i

B280.i.i:                                         ; preds = %B192.i.i
  %.90.i.i = sext i32 %.77.i.i to i64
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr46, i64 %.90.i.i
  %.96.i.i = load i8, ptr %sunkaddr52, align 1, !noalias !95
  %.99.i.i = zext i8 %.96.i.i to i64
  %.100.i.i = shl nuw nsw i64 %.99.i.i, 16
  %.102.i.i = or disjoint i64 %.100.i.i, %.64.i.i
  br label %B176.endif.endif.i

B322.i:                                           ; preds = %B176.endif.endif.i, %B376.i
  %place.2.1.i = phi i64 [ %.163.i, %B376.i ], [ %.116.i, %B176.endif.endif.i ]
  %.138.idx.i = shl i64 %place.2.1.i, 4
  %.138.i = getelementptr i8, ptr %4, i64 %.138.idx.i
  %.139.i = load i64, ptr %.138.i, align 8, !noalias !92
  %.140.i = icmp slt i64 %.139.i, 0
  br i1 %.140.i, label %B1474, label %B376.i

B376.i:                                           ; preds = %B322.i
  %.161.i = add nsw i64 %place.2.1.i, 1
  %.163.i = and i64 %.161.i, %.30.i
  %.170.idx.i = shl i64 %.163.i, 4
  %.170.i = getelementptr i8, ptr %4, i64 %.170.idx.i
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !92
  %.173.not.i = icmp eq i64 %.171.i, %.85.i
  br i1 %.173.not.i, label %B422.i, label %B322.i

B422.i:                                           ; preds = %B376.i, %B176.endif.endif.i
  %.idx.pre-phi.i = phi i64 [ %.125.idx.i, %B176.endif.endif.i ], [ %.170.idx.i, %B376.i ]
  %5 = getelementptr i8, ptr %4, i64 %.idx.pre-phi.i
  %.190.i = getelementptr i8, ptr %5, i64 8
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !92
  %.196.i = icmp sgt i64 %.191.i, -1
  br i1 %.196.i, label %B176.i, label %B1394.endif

B176.endif.endif.i:                               ; preds = %B280.i.i, %B192.i.i, %B176.i
  %code.3.0.i.i = phi i64 [ %.102.i.i, %B280.i.i ], [ %.64.i.i, %B192.i.i ], [ %.33.i.i, %B176.i ]
  %.48.i = shl i64 %node.2.0.i, 21
  %.85.i = or i64 %code.3.0.i.i, %.48.i
  %.5.i.i = mul i64 %.85.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.116.i = and i64 %.7.i.i, %.30.i
  %.125.idx.i = shl i64 %.116.i, 4
  %.125.i = getelementptr i8, ptr %4, i64 %.125.idx.i
  %.126.i = load i64, ptr %.125.i, align 8, !noalias !92
  %.128.not.i = icmp eq i64 %.126.i, %.85.i
  br i1 %.128.not.i, label %B422.i, label %B322.i

B1474:                                            ; preds = %B322.i, %B1394.endif
  %.938 = trunc i64 %.737 to i32
  %sunkaddr54 = shl i64 %missing.2.1, 2
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr53, i64 %sunkaddr54
  store i32 %.938, ptr %sunkaddr55, align 4
  %.944 = add nsw i64 %missing.2.1, 1
  br label %B1612

B1576:                                            ; preds = %B1576.prol.loopexit, %B1576
  %lsr.iv31 = phi i32 [ %lsr.iv.next32.1, %B1576 ], [ %lsr.iv31.unr, %B1576.prol.loopexit ]
  %kept.11.4401 = phi i64 [ %.1110.1, %B1576 ], [ %kept.11.4401.unr, %B1576.prol.loopexit ]
  %.1065397399 = phi i32 [ %.1072.1, %B1576 ], [ %.1065397399.unr, %B1576.prol.loopexit ]
  %.1072 = add i32 %.1065397399, 1
  %.1102 = sext i32 %.1065397399 to i64
  %sunkaddr57 = shl nsw i64 %.1102, 2
  %sunkaddr58 = getelementptr i8, ptr %28, i64 %sunkaddr57
  %.1104 = load i32, ptr %sunkaddr58, align 4
  %sunkaddr59 = shl i64 %kept.11.4401, 2
  %sunkaddr60 = getelementptr i8, ptr %26, i64 %sunkaddr59
  store i32 %.1104, ptr %sunkaddr60, align 4
  %.1072.1 = add i32 %.1065397399, 2
  %.1102.1 = sext i32 %.1072 to i64
  %sunkaddr62 = shl nsw i64 %.1102.1, 2
  %sunkaddr63 = getelementptr i8, ptr %28, i64 %sunkaddr62
  %.1104.1 = load i32, ptr %sunkaddr63, align 4
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr60, i64 4
  store i32 %.1104.1, ptr %sunkaddr67, align 4
  %.1110.1 = add i64 %kept.11.4401, 2
  %lsr.iv.next32.1 = add i32 %lsr.iv31, -2
  %exitcond.1 = icmp eq i32 %lsr.iv.next32.1, 0
  br i1 %exitcond.1, label %B1612, label %B1576, !llvm.loop !98

B1612:                                            ; preds = %B1576, %B1576.prol.loopexit, %middle.block, %B1496.endif, %B1474
  %kept.8.3 = phi i64 [ %kept.9.4, %B1474 ], [ %kept.9.4, %B1496.endif ], [ %45, %middle.block ], [ %.1110.lcssa.unr, %B1576.prol.loopexit ], [ %.1110.1, %B1576 ]
  %missing.5.3 = phi i64 [ %.944, %B1474 ], [ %missing.2.1, %B1496.endif ], [ %missing.2.1, %middle.block ], [ %missing.2.1, %B1576.prol.loopexit ], [ %missing.2.1, %B1576 ]
  %.1148.not = icmp eq i64 %.744, 0
  br i1 %.1148.not, label %B1618, label %B1072

B1618:                                            ; preds = %B1612, %B1048
  %kept.7.2 = phi i64 [ %kept.6.0430, %B1048 ], [ %kept.8.3, %B1612 ]
  %number.1.5.2 = phi i64 [ %number.1.4.0431, %B1048 ], [ %number.1.6.4, %B1612 ]
  %missing.4.2 = phi i64 [ %missing.3.0432, %B1048 ], [ %missing.5.3, %B1612 ]
  %exitcond454.not = icmp eq i64 %.625, %.20
  br i1 %exitcond454.not, label %B1622, label %B1048

B1622:                                            ; preds = %B1618, %B506.endif.thread16
  %.46415 = phi i64 [ %.46420, %B506.endif.thread16 ], [ %.46414, %B1618 ]
  %.46013 = phi i64 [ %.46018, %B506.endif.thread16 ], [ %.46012, %B1618 ]
  %kept.6.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %kept.7.2, %B1618 ]
  %number.1.4.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %number.1.5.2, %B1618 ]
  %missing.3.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %missing.4.2, %B1618 ]
  %.1216 = getelementptr i8, ptr %arg.c, i64 664
  %.1217 = load i64, ptr %.1216, align 8
  %.1219 = icmp slt i64 %number.1.4.0.lcssa, %.1217
  br i1 %.1219, label %B1666.preheader, label %common.ret

B1666.preheader:                                  ; preds = %B1622
  %6 = inttoptr i64 %.46415 to ptr
  %7 = inttoptr i64 %.46013 to ptr
  br label %B1666

B1666:                                            ; preds = %B1666.preheader, %B1666
  %kept.12.0 = phi i64 [ %.1232, %B1666 ], [ %kept.6.0.lcssa, %B1666.preheader ]
  %number.1.8.0 = phi i64 [ %.1234, %B1666 ], [ %number.1.4.0.lcssa, %B1666.preheader ]
  %sunkaddr74 = shl i64 %number.1.8.0, 2
  %sunkaddr75 = getelementptr i8, ptr %7, i64 %sunkaddr74
  %.1226 = load i32, ptr %sunkaddr75, align 4
  %8 = shl i64 %kept.12.0, 2
  %scevgep = getelementptr i8, ptr %6, i64 %8
  store i32 %.1226, ptr %scevgep, align 4
  %.1232 = add i64 %kept.12.0, 1
  %.1234 = add nsw i64 %number.1.8.0, 1
  %.1243 = load i64, ptr %.1216, align 8
  %.1244 = icmp slt i64 %.1234, %.1243
  br i1 %.1244, label %B1666, label %common.ret

common.ret:                                       ; preds = %B1666, %B1622
  %kept.13.1 = phi i64 [ %kept.6.0.lcssa, %B1622 ], [ %.1232, %B1666 ]
  %.1256 = getelementptr i8, ptr %arg.c, i64 696
  store i64 %missing.3.0.lcssa, ptr %.1256, align 8
  %.1261.not = icmp eq i64 %missing.3.0.lcssa, 0
  %spec.select = select i1 %.1261.not, i64 %kept.13.1, i64 -1
  store i64 %spec.select, ptr %retptr, align 8
  ret void

B334.endif:                                       ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 280
  %.12 = load i64, ptr %.11, align 8
  %9 = inttoptr i64 %.12 to ptr
  %.31 = getelementptr i8, ptr %arg.c, i64 112
  %.32 = load i64, ptr %.31, align 8
  %.33 = inttoptr i64 %.32 to ptr
  %10 = shl i64 %.20, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 %10, i1 false)
  %.174 = getelementptr i32, ptr %.33, i64 %arg.leaf
  %.175 = load i32, ptr %.174, align 4
  %.428.us.us.prol = sext i32 %.175 to i64
  %.181 = getelementptr i8, ptr %.174, i64 4
  %.182 = load i32, ptr %.181, align 4
  %.221 = sub i32 %.182, %.175
  %.264386.not = icmp slt i32 %.221, 1
  br i1 %.264386.not, label %B1048.lr.ph, label %B398.endif.us.preheader

B398.endif.us.preheader:                          ; preds = %B334.endif
  %unroll_iter = and i64 %.20, 9223372036854775806
  %11 = icmp eq i64 %.20, 1
  br i1 %11, label %B398.endif.us.preheader.split.us, label %B398.endif.us.preheader5

B398.endif.us.preheader5:                         ; preds = %B398.endif.us.preheader
  %12 = inttoptr i64 %.16 to ptr
  %invariant.gep = getelementptr i64, ptr %12, i64 %unroll_iter
  %scevgep42 = getelementptr i8, ptr %12, i64 8
  %sunkaddr73 = inttoptr i64 %.36 to ptr
  %13 = and i64 %.20, 1
  %14 = icmp eq i64 %13, 0
  %sunkaddr83 = shl i64 %unroll_iter, 3
  %sunkaddr84 = getelementptr i8, ptr %9, i64 %sunkaddr83
  br label %B398.endif.us

B398.endif.us.preheader.split.us:                 ; preds = %B398.endif.us.preheader
  %.promoted = load i64, ptr %9, align 8
  %.neg = add i32 %.175, 1
  %xtraiter = and i32 %.221, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B398.endif.us.us.prol.loopexit, label %B398.endif.us.us.prol

B398.endif.us.us.prol:                            ; preds = %B398.endif.us.preheader.split.us
  %15 = inttoptr i64 %.36 to ptr
  %16 = inttoptr i64 %.16 to ptr
  %sunkaddr88.us.prol = shl nsw i64 %.428.us.us.prol, 2
  %sunkaddr89.us.prol = getelementptr i8, ptr %15, i64 %sunkaddr88.us.prol
  %.430.us.epil.us.prol = load i32, ptr %sunkaddr89.us.prol, align 4
  %.432.us.epil.us.prol = sext i32 %.430.us.epil.us.prol to i64
  %17 = getelementptr i64, ptr %16, i64 %.432.us.epil.us.prol
  %.437.us.epil.us.prol = load i64, ptr %17, align 8
  %.438.us.epil.us.prol = or i64 %.437.us.epil.us.prol, %.promoted
  store i64 %.438.us.epil.us.prol, ptr %9, align 8
  %.273.us.us.prol = add nsw i32 %.221, -1
  br label %B398.endif.us.us.prol.loopexit

B398.endif.us.us.prol.loopexit:                   ; preds = %B398.endif.us.us.prol, %B398.endif.us.preheader.split.us
  %.425.us.epil.us4.unr = phi i64 [ %.promoted, %B398.endif.us.preheader.split.us ], [ %.438.us.epil.us.prol, %B398.endif.us.us.prol ]
  %.263380388.us.us.unr = phi i32 [ %.221, %B398.endif.us.preheader.split.us ], [ %.273.us.us.prol, %B398.endif.us.us.prol ]
  %.270381387.us.us.unr = phi i32 [ %.175, %B398.endif.us.preheader.split.us ], [ %.neg, %B398.endif.us.us.prol ]
  %18 = icmp eq i32 %.182, %.neg
  br i1 %18, label %B1048.lr.ph, label %B398.endif.us.us.preheader

B398.endif.us.us.preheader:                       ; preds = %B398.endif.us.us.prol.loopexit
  %19 = add nuw i32 %.263380388.us.us.unr, 2
  %20 = inttoptr i64 %.16 to ptr
  %21 = inttoptr i64 %.36 to ptr
  br label %B398.endif.us.us

B398.endif.us.us:                                 ; preds = %B398.endif.us.us, %B398.endif.us.us.preheader
  %lsr.iv = phi i32 [ %19, %B398.endif.us.us.preheader ], [ %lsr.iv.next37, %B398.endif.us.us ]
  %.425.us.epil.us4 = phi i64 [ %.425.us.epil.us4.unr, %B398.endif.us.us.preheader ], [ %.438.us.epil.us.1, %B398.endif.us.us ]
  %.270381387.us.us = phi i32 [ %.270381387.us.us.unr, %B398.endif.us.us.preheader ], [ %.277.us.us.1, %B398.endif.us.us ]
  %.428.us.us = sext i32 %.270381387.us.us to i64
  %sunkaddr88.us = shl nsw i64 %.428.us.us, 2
  %sunkaddr89.us = getelementptr i8, ptr %21, i64 %sunkaddr88.us
  %.430.us.epil.us = load i32, ptr %sunkaddr89.us, align 4
  %.432.us.epil.us = sext i32 %.430.us.epil.us to i64
  %22 = getelementptr i64, ptr %20, i64 %.432.us.epil.us
  %.437.us.epil.us = load i64, ptr %22, align 8
  %.438.us.epil.us = or i64 %.437.us.epil.us, %.425.us.epil.us4
  store i64 %.438.us.epil.us, ptr %9, align 8
  %.277.us.us = add i32 %.270381387.us.us, 1
  %.428.us.us.1 = sext i32 %.277.us.us to i64
  %sunkaddr88.us.1 = shl nsw i64 %.428.us.us.1, 2
  %sunkaddr89.us.1 = getelementptr i8, ptr %21, i64 %sunkaddr88.us.1
  %.430.us.epil.us.1 = load i32, ptr %sunkaddr89.us.1, align 4
  %.432.us.epil.us.1 = sext i32 %.430.us.epil.us.1 to i64
  %23 = getelementptr i64, ptr %20, i64 %.432.us.epil.us.1
  %.437.us.epil.us.1 = load i64, ptr %23, align 8
  %.438.us.epil.us.1 = or i64 %.437.us.epil.us.1, %.438.us.epil.us
  store i64 %.438.us.epil.us.1, ptr %9, align 8
  %.277.us.us.1 = add i32 %.270381387.us.us, 2
  %lsr.iv.next37 = add i32 %lsr.iv, -2
  %.264.us.us.1 = icmp ugt i32 %lsr.iv.next37, 2
  br i1 %.264.us.us.1, label %B398.endif.us.us, label %B1048.lr.ph

B398.endif.us:                                    ; preds = %B430.B396.loopexit_crit_edge.us, %B398.endif.us.preheader5
  %.263380388.us = phi i32 [ %.273.us, %B430.B396.loopexit_crit_edge.us ], [ %.221, %B398.endif.us.preheader5 ]
  %.270381387.us = phi i32 [ %.277.us, %B430.B396.loopexit_crit_edge.us ], [ %.175, %B398.endif.us.preheader5 ]
  %.428.us = sext i32 %.270381387.us to i64
  %sunkaddr76 = shl nsw i64 %.428.us, 2
  %sunkaddr77 = getelementptr i8, ptr %sunkaddr73, i64 %sunkaddr76
  br label %B432.us

B432.us:                                          ; preds = %B432.us, %B398.endif.us
  %lsr.iv43 = phi ptr [ %scevgep42, %B398.endif.us ], [ %scevgep44, %B432.us ]
  %.391374376.us = phi i64 [ 0, %B398.endif.us ], [ %.398.us.1, %B432.us ]
  %sunkaddr71 = shl i64 %.391374376.us, 3
  %sunkaddr72 = getelementptr i8, ptr %9, i64 %sunkaddr71
  %.425.us = load i64, ptr %sunkaddr72, align 8
  %.430.us = load i32, ptr %sunkaddr77, align 4
  %.432.us = sext i32 %.430.us to i64
  %24 = mul i64 %10, %.432.us
  %scevgep46 = getelementptr i8, ptr %lsr.iv43, i64 %24
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -8
  %.437.us = load i64, ptr %scevgep47, align 8
  %.438.us = or i64 %.437.us, %.425.us
  store i64 %.438.us, ptr %sunkaddr72, align 8
  %.398.us.1 = add nuw i64 %.391374376.us, 2
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr72, i64 8
  %.425.us.1 = load i64, ptr %sunkaddr81, align 8
  %.430.us.1 = load i32, ptr %sunkaddr77, align 4
  %.432.us.1 = sext i32 %.430.us.1 to i64
  %25 = mul i64 %10, %.432.us.1
  %scevgep45 = getelementptr i8, ptr %lsr.iv43, i64 %25
  %.437.us.1 = load i64, ptr %scevgep45, align 8
  %.438.us.1 = or i64 %.437.us.1, %.425.us.1
  store i64 %.438.us.1, ptr %sunkaddr81, align 8
  %scevgep44 = getelementptr i8, ptr %lsr.iv43, i64 16
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.398.us.1
  br i1 %niter.ncmp.1, label %B430.B396.loopexit_crit_edge.us.unr-lcssa, label %B432.us

B430.B396.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B432.us
  br i1 %14, label %B430.B396.loopexit_crit_edge.us, label %B432.us.epil.preheader

B432.us.epil.preheader:                           ; preds = %B430.B396.loopexit_crit_edge.us.unr-lcssa
  %.425.us.epil = load i64, ptr %sunkaddr84, align 8
  %.430.us.epil = load i32, ptr %sunkaddr77, align 4
  %.432.us.epil = sext i32 %.430.us.epil to i64
  %.433.us.epil = mul nsw i64 %.20, %.432.us.epil
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.433.us.epil
  %.437.us.epil = load i64, ptr %gep, align 8
  %.438.us.epil = or i64 %.437.us.epil, %.425.us.epil
  store i64 %.438.us.epil, ptr %sunkaddr84, align 8
  br label %B430.B396.loopexit_crit_edge.us

B430.B396.loopexit_crit_edge.us:                  ; preds = %B432.us.epil.preheader, %B430.B396.loopexit_crit_edge.us.unr-lcssa
  %.273.us = add nsw i32 %.263380388.us, -1
  %.277.us = add i32 %.270381387.us, 1
  %.264.us = icmp sgt i32 %.263380388.us, 1
  br i1 %.264.us, label %B398.endif.us, label %B1048.lr.ph

B1048.lr.ph:                                      ; preds = %B430.B396.loopexit_crit_edge.us, %B398.endif.us.us, %B398.endif.us.us.prol.loopexit, %B334.endif
  %.46012.in = getelementptr i8, ptr %arg.c, i64 248
  %.46012 = load i64, ptr %.46012.in, align 8
  %.46414.in = getelementptr i8, ptr %arg.c, i64 264
  %.46414 = load i64, ptr %.46414.in, align 8
  %.505 = getelementptr i8, ptr %arg.c, i64 288
  %.506 = load i64, ptr %.505, align 8
  %.501 = getelementptr i8, ptr %arg.c, i64 272
  %.502 = load i64, ptr %.501, align 8
  %.488 = getelementptr i8, ptr %arg.c, i64 72
  %.489 = load i64, ptr %.488, align 8
  %.484 = getelementptr i8, ptr %arg.c, i64 64
  %.485 = load i64, ptr %.484, align 8
  %.480 = getelementptr i8, ptr %arg.c, i64 48
  %.481 = load i64, ptr %.480, align 8
  %.467 = getelementptr i8, ptr %arg.c, i64 80
  %.468 = load i64, ptr %.467, align 8
  %26 = inttoptr i64 %.46414 to ptr
  %scevgep25 = getelementptr i8, ptr %26, i64 16
  %sunkaddr88 = getelementptr i8, ptr %arg.c, i64 664
  %sunkaddr40 = inttoptr i64 %.481 to ptr
  %sunkaddr43 = getelementptr i8, ptr %arg.c, i64 432
  %sunkaddr = inttoptr i64 %.46012 to ptr
  %sunkaddr30 = inttoptr i64 %.468 to ptr
  %sunkaddr44 = getelementptr i8, ptr %arg.c, i64 24
  %sunkaddr45 = getelementptr i8, ptr %arg.c, i64 8
  %sunkaddr46 = inttoptr i64 %.502 to ptr
  %sunkaddr48 = getelementptr i8, ptr %arg.c, i64 16
  %27 = inttoptr i64 %.485 to ptr
  %28 = inttoptr i64 %.489 to ptr
  %sunkaddr53 = inttoptr i64 %.506 to ptr
  br label %B1048

B1072.endif:                                      ; preds = %B162.i, %B126.i
  %place.6.0.i = phi i64 [ %place.5.0.i, %B126.i ], [ %.64.i, %B162.i ]
  %.737 = add nsw i64 %place.6.0.i, %.710
  %.742 = add i64 %left.2.1, -1
  %.744 = and i64 %.742, %left.2.1
  %.752 = load i64, ptr %sunkaddr88, align 8
  %.754 = icmp slt i64 %number.1.3.1, %.752
  br i1 %.754, label %B1200, label %B1394

B1394.endif:                                      ; preds = %B422.i, %B1394
  %storemerge.i = phi i64 [ %.894, %B1394 ], [ %.191.i, %B422.i ]
  %.925 = icmp eq i64 %storemerge.i, -4611686018427387904
  br i1 %.925, label %B1474, label %B1496.endif

B1496.endif:                                      ; preds = %B1394.endif
  %.960 = xor i64 %storemerge.i, -1
  %.963.idx = shl i64 %.960, 3
  %.963 = getelementptr i8, ptr %27, i64 %.963.idx
  %.964 = load i32, ptr %.963, align 4
  %29 = sext i32 %.964 to i64
  %.972 = getelementptr i8, ptr %.963, i64 4
  %.973 = load i32, ptr %.972, align 4
  %.1010 = sub i32 %.973, %.964
  %.1059398.not = icmp slt i32 %.1010, 1
  br i1 %.1059398.not, label %B1612, label %B1576.preheader

B1576.preheader:                                  ; preds = %B1496.endif
  %30 = trunc i64 %kept.9.4 to i32
  %31 = zext nneg i32 %.1010 to i64
  %min.iters.check = icmp ult i32 %.1010, 8
  %32 = add i32 %.973, -1
  %33 = icmp slt i32 %32, %.964
  %or.cond = or i1 %min.iters.check, %33
  br i1 %or.cond, label %B1576.preheader21, label %vector.memcheck

vector.memcheck:                                  ; preds = %B1576.preheader
  %34 = shl i64 %kept.9.4, 2
  %35 = shl nsw i64 %29, 2
  %36 = add i64 %.46414, %34
  %37 = add i64 %.489, %35
  %38 = sub i64 %36, %37
  %diff.check = icmp ult i64 %38, 32
  br i1 %diff.check, label %B1576.preheader21, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %31, 2147483640
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 %34
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %39 = trunc i64 %index to i32
  %tmp = add i32 %.964, %39
  %40 = sext i32 %tmp to i64
  %41 = getelementptr i32, ptr %28, i64 %40
  %42 = getelementptr i8, ptr %41, i64 16
  %wide.load = load <4 x i32>, ptr %41, align 4
  %wide.load18 = load <4 x i32>, ptr %42, align 4
  %43 = shl i64 %index, 2
  %scevgep28 = getelementptr i8, ptr %scevgep26, i64 %43
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -16
  store <4 x i32> %wide.load, ptr %scevgep29, align 4
  store <4 x i32> %wide.load18, ptr %scevgep28, align 4
  %index.next = add nuw i64 %index, 8
  %44 = icmp eq i64 %n.vec, %index.next
  br i1 %44, label %middle.block, label %vector.body, !llvm.loop !99

middle.block:                                     ; preds = %vector.body
  %45 = add i64 %n.vec, %kept.9.4
  %cmp.n = icmp eq i64 %n.vec, %31
  br i1 %cmp.n, label %B1612, label %middle.block.B1576.preheader21_crit_edge

middle.block.B1576.preheader21_crit_edge:         ; preds = %middle.block
  %.cast = trunc nuw nsw i64 %n.vec to i32
  %46 = add i32 %.964, %.cast
  %.pre = trunc i64 %45 to i32
  br label %B1576.preheader21

B1576.preheader21:                                ; preds = %middle.block.B1576.preheader21_crit_edge, %vector.memcheck, %B1576.preheader
  %.pre-phi = phi i32 [ %.pre, %middle.block.B1576.preheader21_crit_edge ], [ %30, %vector.memcheck ], [ %30, %B1576.preheader ]
  %kept.11.4401.ph = phi i64 [ %45, %middle.block.B1576.preheader21_crit_edge ], [ %kept.9.4, %vector.memcheck ], [ %kept.9.4, %B1576.preheader ]
  %.1065397399.ph = phi i32 [ %46, %middle.block.B1576.preheader21_crit_edge ], [ %.964, %vector.memcheck ], [ %.964, %B1576.preheader ]
  %47 = add i32 %.973, %30
  %48 = add i32 %.pre-phi, %.964
  %49 = sub i32 %47, %48
  %50 = add i32 %32, %30
  %xtraiter23 = and i32 %49, 1
  %lcmp.mod24.not = icmp eq i32 %xtraiter23, 0
  br i1 %lcmp.mod24.not, label %B1576.prol.loopexit, label %B1576.prol

B1576.prol:                                       ; preds = %B1576.preheader21
  %.1072.prol = add i32 %.1065397399.ph, 1
  %.1102.prol = sext i32 %.1065397399.ph to i64
  %sunkaddr71.prol = shl nsw i64 %.1102.prol, 2
  %sunkaddr72.prol = getelementptr i8, ptr %28, i64 %sunkaddr71.prol
  %.1104.prol = load i32, ptr %sunkaddr72.prol, align 4
  %51 = shl i64 %kept.11.4401.ph, 2
  %scevgep30.prol = getelementptr i8, ptr %26, i64 %51
  store i32 %.1104.prol, ptr %scevgep30.prol, align 4
  %.1110.prol = add i64 %kept.11.4401.ph, 1
  %lsr.iv.next32.prol = add nsw i32 %49, -1
  br label %B1576.prol.loopexit

B1576.prol.loopexit:                              ; preds = %B1576.prol, %B1576.preheader21
  %.1110.lcssa.unr = phi i64 [ poison, %B1576.preheader21 ], [ %.1110.prol, %B1576.prol ]
  %lsr.iv31.unr = phi i32 [ %49, %B1576.preheader21 ], [ %lsr.iv.next32.prol, %B1576.prol ]
  %kept.11.4401.unr = phi i64 [ %kept.11.4401.ph, %B1576.preheader21 ], [ %.1110.prol, %B1576.prol ]
  %.1065397399.unr = phi i32 [ %.1065397399.ph, %B1576.preheader21 ], [ %.1072.prol, %B1576.prol ]
  %52 = icmp eq i32 %50, %48
  br i1 %52, label %B1612, label %B1576
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr noalias nonnull writeonly %retptr, ptr %arg.c, i64 %arg.place, i64 range(i64 0, -9223372036854775808) %arg.count, i64 range(i64 0, 2) %arg.faulty) unnamed_addr {
B0:
  %.17 = getelementptr i8, ptr %arg.c, i64 200
  %.18 = load i64, ptr %.17, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.21 = getelementptr i32, ptr %.19, i64 %arg.place
  %.22 = load i32, ptr %.21, align 4
  %.23 = zext nneg i32 %.22 to i64
  %.24 = add nsw i64 %.23, -1
  %.28 = icmp slt i32 %.22, 1
  br i1 %.28, label %B122, label %B154

B122:                                             ; preds = %B0
  %.15.i = getelementptr i8, ptr %arg.c, i64 272
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !100
  %.19.i = getelementptr i8, ptr %arg.c, i64 480
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !100
  %.21.i = ashr i64 %.20.i, 3
  %.23.i = getelementptr i8, ptr %arg.c, i64 584
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !100
  %.12750.not.i = icmp slt i64 %.21.i, 1
  br i1 %.12750.not.i, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit, label %B244.lr.ph.i

B244.lr.ph.i:                                     ; preds = %B122
  %.11.i = getelementptr i8, ptr %arg.c, i64 144
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !100
  %.13.i = inttoptr i64 %.12.i to ptr
  %.170.i = mul i64 %.24.i, %.21.i
  %0 = getelementptr i64, ptr %.13.i, i64 %.170.i
  %min.iters.check.i1 = icmp ult i64 %.21.i, 16
  br i1 %min.iters.check.i1, label %B244.preheader.i, label %vector.memcheck.i2

vector.memcheck.i2:                               ; preds = %B244.lr.ph.i
  %1 = shl i64 %.170.i, 3
  %2 = sub i64 %1, %.16.i
  %3 = add i64 %2, %.12.i
  %diff.check.i3 = icmp ult i64 %3, 32
  br i1 %diff.check.i3, label %B244.preheader.i, label %vector.ph.i4

vector.ph.i4:                                     ; preds = %vector.memcheck.i2
  %n.vec.i5 = and i64 %.21.i, 9223372036854775804
  %4 = getelementptr i8, ptr %.13.i, i64 %1
  %scevgep20.i6 = getelementptr i8, ptr %4, i64 16
  %sunkaddr.i = inttoptr i64 %.16.i to ptr
  br label %vector.body.i7

vector.body.i7:                                   ; preds = %vector.body.i7, %vector.ph.i4
  %index.i8 = phi i64 [ 0, %vector.ph.i4 ], [ %index.next.i11, %vector.body.i7 ]
  %sunkaddr32.i = shl i64 %index.i8, 3
  %sunkaddr34.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr32.i
  %wide.load.i9 = load <2 x i64>, ptr %sunkaddr34.i, align 8, !noalias !100
  %sunkaddr39.i = getelementptr i8, ptr %sunkaddr34.i, i64 16
  %wide.load1.i10 = load <2 x i64>, ptr %sunkaddr39.i, align 8, !noalias !100
  %scevgep25.i = getelementptr i8, ptr %scevgep20.i6, i64 %sunkaddr32.i
  %scevgep24.i = getelementptr i8, ptr %scevgep25.i, i64 -16
  store <2 x i64> %wide.load.i9, ptr %scevgep24.i, align 8, !noalias !100
  store <2 x i64> %wide.load1.i10, ptr %scevgep25.i, align 8, !noalias !100
  %index.next.i11 = add nuw nsw i64 %index.i8, 4
  %5 = icmp eq i64 %n.vec.i5, %index.next.i11
  br i1 %5, label %middle.block.i12, label %vector.body.i7, !llvm.loop !103

middle.block.i12:                                 ; preds = %vector.body.i7
  %cmp.n.i13 = icmp eq i64 %.21.i, %n.vec.i5
  br i1 %cmp.n.i13, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit, label %B244.preheader.i

B244.preheader.i:                                 ; preds = %middle.block.i12, %vector.memcheck.i2, %B244.lr.ph.i
  %.1334951.ph.i = phi i64 [ 0, %vector.memcheck.i2 ], [ 0, %B244.lr.ph.i ], [ %n.vec.i5, %middle.block.i12 ]
  %xtraiter.i14 = and i64 %.21.i, 3
  %lcmp.mod.not.i15 = icmp eq i64 %xtraiter.i14, 0
  br i1 %lcmp.mod.not.i15, label %B244.prol.loopexit.i, label %B244.prol.preheader.i

B244.prol.preheader.i:                            ; preds = %B244.preheader.i
  %6 = inttoptr i64 %.16.i to ptr
  br label %B244.prol.i

B244.prol.i:                                      ; preds = %B244.prol.i, %B244.prol.preheader.i
  %lsr.iv.i16 = phi i64 [ %lsr.iv.next.i19, %B244.prol.i ], [ %xtraiter.i14, %B244.prol.preheader.i ]
  %.1334951.prol.i = phi i64 [ %.140.prol.i, %B244.prol.i ], [ %.1334951.ph.i, %B244.prol.preheader.i ]
  %.140.prol.i = add nuw nsw i64 %.1334951.prol.i, 1
  %7 = shl i64 %.1334951.prol.i, 3
  %scevgep19.i17 = getelementptr i8, ptr %6, i64 %7
  %.167.prol.i = load i64, ptr %scevgep19.i17, align 8, !noalias !100
  %scevgep18.i18 = getelementptr i8, ptr %0, i64 %7
  store i64 %.167.prol.i, ptr %scevgep18.i18, align 8, !noalias !100
  %lsr.iv.next.i19 = add nsw i64 %lsr.iv.i16, -1
  %prol.iter.cmp.not.i20 = icmp eq i64 %lsr.iv.next.i19, 0
  br i1 %prol.iter.cmp.not.i20, label %B244.prol.loopexit.i, label %B244.prol.i, !llvm.loop !104

B244.prol.loopexit.i:                             ; preds = %B244.prol.i, %B244.preheader.i
  %.1334951.unr.i = phi i64 [ %.1334951.ph.i, %B244.preheader.i ], [ %.140.prol.i, %B244.prol.i ]
  %8 = sub nsw i64 %.1334951.ph.i, %.21.i
  %9 = icmp ugt i64 %8, -4
  br i1 %9, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit, label %B244.preheader2.i

B244.preheader2.i:                                ; preds = %B244.prol.loopexit.i
  %10 = shl i64 %.170.i, 3
  %11 = getelementptr i8, ptr %.13.i, i64 %10
  %scevgep.i21 = getelementptr i8, ptr %11, i64 24
  %sunkaddr40.i = inttoptr i64 %.16.i to ptr
  br label %B244.i

B244.i:                                           ; preds = %B244.i, %B244.preheader2.i
  %.1334951.i = phi i64 [ %.140.3.i, %B244.i ], [ %.1334951.unr.i, %B244.preheader2.i ]
  %sunkaddr35.i22 = shl i64 %.1334951.i, 3
  %sunkaddr43.i = getelementptr i8, ptr %sunkaddr40.i, i64 %sunkaddr35.i22
  %.167.i = load i64, ptr %sunkaddr43.i, align 8, !noalias !100
  %scevgep6.i23 = getelementptr i8, ptr %scevgep.i21, i64 %sunkaddr35.i22
  %scevgep22.i = getelementptr i8, ptr %scevgep6.i23, i64 -24
  store i64 %.167.i, ptr %scevgep22.i, align 8, !noalias !100
  %sunkaddr47.i = getelementptr i8, ptr %sunkaddr43.i, i64 8
  %.167.1.i = load i64, ptr %sunkaddr47.i, align 8, !noalias !100
  %scevgep15.i = getelementptr i8, ptr %scevgep6.i23, i64 -16
  store i64 %.167.1.i, ptr %scevgep15.i, align 8, !noalias !100
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr43.i, i64 16
  %.167.2.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !100
  %scevgep13.i = getelementptr i8, ptr %scevgep6.i23, i64 -8
  store i64 %.167.2.i, ptr %scevgep13.i, align 8, !noalias !100
  %.140.3.i = add nuw nsw i64 %.1334951.i, 4
  %sunkaddr55.i = getelementptr i8, ptr %sunkaddr43.i, i64 24
  %.167.3.i = load i64, ptr %sunkaddr55.i, align 8, !noalias !100
  store i64 %.167.3.i, ptr %scevgep6.i23, align 8, !noalias !100
  %exitcond.not.3.i24 = icmp eq i64 %.21.i, %.140.3.i
  br i1 %exitcond.not.3.i24, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit, label %B244.i, !llvm.loop !105

_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit: ; preds = %B244.i, %B122, %middle.block.i12, %B244.prol.loopexit.i
  %.190.i = load i64, ptr %.17, align 8, !noalias !100
  %.191.i = inttoptr i64 %.190.i to ptr
  %12 = trunc i64 %.24.i to i32
  %.193.i = add i32 %12, 1
  %.194.i = getelementptr i32, ptr %.191.i, i64 %arg.place
  store i32 %.193.i, ptr %.194.i, align 4, !noalias !100
  %.199.i = getelementptr i8, ptr %arg.c, i64 152
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !100
  %.201.i = inttoptr i64 %.200.i to ptr
  %.204.i = getelementptr i32, ptr %.201.i, i64 %.24.i
  store i32 0, ptr %.204.i, align 4, !noalias !100
  %.207.i25 = getelementptr i8, ptr %arg.c, i64 160
  %.208.i = load i64, ptr %.207.i25, align 8, !noalias !100
  %.209.i = inttoptr i64 %.208.i to ptr
  %.212.i = getelementptr i32, ptr %.209.i, i64 %.24.i
  store i32 0, ptr %.212.i, align 4, !noalias !100
  %.216.i = load i64, ptr %.23.i, align 8, !noalias !100
  %.217.i = add nsw i64 %.216.i, 1
  store i64 %.217.i, ptr %.23.i, align 8, !noalias !100
  br label %B154

B154:                                             ; preds = %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit, %B0
  %target.2.0 = phi i64 [ %.24, %B0 ], [ %.24.i, %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit ]
  %.77 = getelementptr i8, ptr %arg.c, i64 192
  %.78 = load i64, ptr %.77, align 8
  %.79 = inttoptr i64 %.78 to ptr
  %.82 = trunc nuw nsw i64 %arg.faulty to i8
  %.83 = getelementptr i8, ptr %.79, i64 %target.2.0
  store i8 %.82, ptr %.83, align 1
  %.17.i = getelementptr i8, ptr %arg.c, i64 264
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !106
  %.24.not.i = icmp eq i64 %arg.faulty, 0
  %.4863.in.in.v.i = select i1 %.24.not.i, i64 208, i64 216
  %.4863.in.in.i = getelementptr i8, ptr %arg.c, i64 %.4863.in.in.v.i
  %"$phi206.2.2.0.i" = select i1 %.24.not.i, i64 77, i64 78
  %.4863.in.i = load i64, ptr %.4863.in.in.i, align 8, !noalias !106
  %.70.i = getelementptr i64, ptr %arg.c, i64 %"$phi206.2.2.0.i"
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !106
  %.16771.not.i = icmp eq i64 %arg.count, 0
  %.pre = inttoptr i64 %.4863.in.i to ptr
  br i1 %.16771.not.i, label %B204.endif, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B154
  %13 = getelementptr i32, ptr %.pre, i64 %.71.i
  %min.iters.check.i = icmp ult i64 %arg.count, 12
  br i1 %min.iters.check.i, label %B252.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B252.lr.ph.i
  %14 = shl i64 %.71.i, 2
  %15 = sub i64 %.4863.in.i, %.18.i
  %16 = add i64 %15, %14
  %diff.check.i = icmp ult i64 %16, 32
  br i1 %diff.check.i, label %B252.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %arg.count, 9223372036854775800
  %17 = getelementptr i8, ptr %.pre, i64 %14
  %scevgep20.i = getelementptr i8, ptr %17, i64 16
  %sunkaddr23 = inttoptr i64 %.18.i to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr27 = shl i64 %index.i, 2
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr23, i64 %sunkaddr27
  %wide.load.i = load <4 x i32>, ptr %sunkaddr25, align 4, !noalias !106
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr25, i64 16
  %wide.load1.i = load <4 x i32>, ptr %sunkaddr31, align 4, !noalias !106
  %scevgep24 = getelementptr i8, ptr %scevgep20.i, i64 %sunkaddr27
  %scevgep18 = getelementptr i8, ptr %scevgep24, i64 -16
  store <4 x i32> %wide.load.i, ptr %scevgep18, align 4, !noalias !106
  store <4 x i32> %wide.load1.i, ptr %scevgep24, align 4, !noalias !106
  %index.next.i = add nuw nsw i64 %index.i, 8
  %18 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %18, label %middle.block.i, label %vector.body.i, !llvm.loop !109

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %arg.count, %n.vec.i
  br i1 %cmp.n.i, label %B204.endif, label %B252.preheader.i

B252.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B252.lr.ph.i
  %.1737072.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B252.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i = and i64 %arg.count, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B252.prol.loopexit.i, label %B252.prol.i.preheader

B252.prol.i.preheader:                            ; preds = %B252.preheader.i
  %19 = inttoptr i64 %.18.i to ptr
  br label %B252.prol.i

B252.prol.i:                                      ; preds = %B252.prol.i.preheader, %B252.prol.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B252.prol.i ], [ %xtraiter.i, %B252.prol.i.preheader ]
  %.1737072.prol.i = phi i64 [ %.180.prol.i, %B252.prol.i ], [ %.1737072.ph.i, %B252.prol.i.preheader ]
  %.180.prol.i = add nuw nsw i64 %.1737072.prol.i, 1
  %20 = shl i64 %.1737072.prol.i, 2
  %scevgep19.i = getelementptr i8, ptr %19, i64 %20
  %.207.prol.i = load i32, ptr %scevgep19.i, align 4, !noalias !106
  %scevgep18.i = getelementptr i8, ptr %13, i64 %20
  store i32 %.207.prol.i, ptr %scevgep18.i, align 4, !noalias !106
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B252.prol.loopexit.i, label %B252.prol.i, !llvm.loop !110

B252.prol.loopexit.i:                             ; preds = %B252.prol.i, %B252.preheader.i
  %.1737072.unr.i = phi i64 [ %.1737072.ph.i, %B252.preheader.i ], [ %.180.prol.i, %B252.prol.i ]
  %21 = sub nsw i64 %.1737072.ph.i, %arg.count
  %22 = icmp ugt i64 %21, -4
  br i1 %22, label %B204.endif, label %B252.preheader2.i

B252.preheader2.i:                                ; preds = %B252.prol.loopexit.i
  %23 = shl i64 %.71.i, 2
  %24 = getelementptr i8, ptr %.pre, i64 %23
  %scevgep.i = getelementptr i8, ptr %24, i64 12
  %sunkaddr32 = inttoptr i64 %.18.i to ptr
  br label %B252.i

B252.i:                                           ; preds = %B252.i, %B252.preheader2.i
  %.1737072.i = phi i64 [ %.180.3.i, %B252.i ], [ %.1737072.unr.i, %B252.preheader2.i ]
  %sunkaddr35.i = shl i64 %.1737072.i, 2
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr32, i64 %sunkaddr35.i
  %.207.i = load i32, ptr %sunkaddr34, align 4, !noalias !106
  %scevgep6.i = getelementptr i8, ptr %scevgep.i, i64 %sunkaddr35.i
  %scevgep16 = getelementptr i8, ptr %scevgep6.i, i64 -12
  store i32 %.207.i, ptr %scevgep16, align 4, !noalias !106
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr34, i64 4
  %.207.1.i = load i32, ptr %sunkaddr38, align 4, !noalias !106
  %scevgep13 = getelementptr i8, ptr %scevgep6.i, i64 -8
  store i32 %.207.1.i, ptr %scevgep13, align 4, !noalias !106
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr34, i64 8
  %.207.2.i = load i32, ptr %sunkaddr42, align 4, !noalias !106
  %scevgep10 = getelementptr i8, ptr %scevgep6.i, i64 -4
  store i32 %.207.2.i, ptr %scevgep10, align 4, !noalias !106
  %.180.3.i = add nuw nsw i64 %.1737072.i, 4
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr34, i64 12
  %.207.3.i = load i32, ptr %sunkaddr46, align 4, !noalias !106
  store i32 %.207.3.i, ptr %scevgep6.i, align 4, !noalias !106
  %exitcond.not.3.i = icmp eq i64 %arg.count, %.180.3.i
  br i1 %exitcond.not.3.i, label %B204.endif, label %B252.i, !llvm.loop !111

B204.endif:                                       ; preds = %B252.i, %B154, %B252.prol.loopexit.i, %middle.block.i
  %.222.i = add nsw i64 %.71.i, %arg.count
  %.225.i = trunc i64 %arg.count to i32
  %.226.i = getelementptr i32, ptr %.pre, i64 %.222.i
  store i32 %.225.i, ptr %.226.i, align 4, !noalias !106
  %.234.i = trunc i64 %target.2.0 to i32
  %.235.i = getelementptr i8, ptr %.226.i, i64 4
  store i32 %.234.i, ptr %.235.i, align 4, !noalias !106
  %.248.i = add nsw i64 %.222.i, 2
  %sunkaddr49.i = shl nuw nsw i64 %"$phi206.2.2.0.i", 3
  %sunkaddr50.i = getelementptr i8, ptr %arg.c, i64 %sunkaddr49.i
  store i64 %.248.i, ptr %sunkaddr50.i, align 8, !noalias !106
  store i64 %target.2.0, ptr %retptr, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64)

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @expand(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6expandB3v65B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6absorbB3v73B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0.endif:
  %.391 = alloca i64, align 8
  %.595 = alloca i64, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 392
  %.16 = getelementptr i8, ptr %arg.c, i64 272
  %.17 = load i64, ptr %.16, align 8
  %.48 = getelementptr i8, ptr %arg.c, i64 792
  %.49 = load i64, ptr %.48, align 8
  %.51 = getelementptr i8, ptr %arg.c, i64 704
  %.52 = load i64, ptr %.51, align 8
  %.54 = getelementptr i8, ptr %arg.c, i64 720
  %.55 = load i64, ptr %.54, align 8
  %.56 = shl i64 %.52, %.55
  %.78 = getelementptr i8, ptr %arg.c, i64 784
  %.79 = load i64, ptr %.78, align 8
  %.162206.not = icmp slt i64 %.79, 1
  br i1 %.162206.not, label %B1228, label %B486.endif.lr.ph

B486.endif.lr.ph:                                 ; preds = %B0.endif
  %.20 = getelementptr i8, ptr %arg.c, i64 264
  %.21 = load i64, ptr %.20, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 400
  %.13 = load i64, ptr %.12, align 8
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.9 to ptr
  %.44 = getelementptr i8, ptr %arg.c, i64 480
  %.45 = load i64, ptr %.44, align 8
  %.46 = ashr i64 %.45, 3
  %.342 = shl nsw i64 %.46, 1
  %1 = and i64 %.45, -8
  %n.vec19 = and i64 %.46, 9223372036854775804
  %xtraiter = and i64 %.46, 3
  %2 = getelementptr i8, ptr %0, i64 %1
  %scevgep70 = getelementptr i8, ptr %2, i64 24
  %scevgep87 = getelementptr i8, ptr %2, i64 20
  %3 = icmp slt i64 %.46, 1
  %4 = icmp ult i64 %.46, 4
  %sunkaddr132 = inttoptr i64 %.17 to ptr
  %5 = icmp eq i64 %.46, %n.vec19
  %6 = icmp eq i64 %xtraiter, 0
  %sunkaddr139 = getelementptr i8, ptr %arg.c, i64 200
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 192
  %.neg1 = add i64 %.21, -8
  %7 = add i64 %.9, %1
  %sunkaddr140 = inttoptr i64 %.21 to ptr
  %8 = inttoptr i64 %.13 to ptr
  br label %B486.endif

B594:                                             ; preds = %B594.preheader38, %B594
  %.296176178 = phi i64 [ %.303.3, %B594 ], [ %.296176178.unr, %B594.preheader38 ]
  %9 = shl i64 %.296176178, 3
  %scevgep60 = getelementptr i8, ptr %scevgep56, i64 %9
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -24
  %.330 = load i64, ptr %scevgep61, align 8
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr132, i64 %9
  store i64 %.330, ptr %sunkaddr97, align 8
  %scevgep63 = getelementptr i8, ptr %scevgep60, i64 -16
  %.330.1 = load i64, ptr %scevgep63, align 8
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr97, i64 8
  store i64 %.330.1, ptr %sunkaddr101, align 8
  %scevgep59 = getelementptr i8, ptr %scevgep60, i64 -8
  %.330.2 = load i64, ptr %scevgep59, align 8
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr97, i64 16
  store i64 %.330.2, ptr %sunkaddr105, align 8
  %.303.3 = add nuw nsw i64 %.296176178, 4
  %.330.3 = load i64, ptr %scevgep60, align 8
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr97, i64 24
  store i64 %.330.3, ptr %sunkaddr109, align 8
  %exitcond.not.3 = icmp eq i64 %.46, %.303.3
  br i1 %exitcond.not.3, label %B620, label %B594, !llvm.loop !112

B620:                                             ; preds = %B594, %B594.prol.loopexit, %middle.block25, %B486.endif
  %.344 = add nsw i64 %place_in.4.0211, %.342
  %.348 = getelementptr i32, ptr %0, i64 %.344
  %.349 = load i32, ptr %.348, align 4
  %.352 = getelementptr i8, ptr %.348, i64 4
  %.353 = load i32, ptr %.352, align 4
  %promoted113 = zext i32 %.353 to i64
  %.358 = add i64 %.344, 2
  %10 = and i64 %promoted113, 1073741823
  %11 = lshr i64 %promoted113, 30
  %.lobit = and i64 %11, 1
  store i64 0, ptr %.391, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.391, ptr nonnull %arg.c)
  %.405 = load i64, ptr %.391, align 8
  %.420 = load i64, ptr %sunkaddr139, align 8
  %.421 = inttoptr i64 %.420 to ptr
  %.423 = getelementptr i32, ptr %.421, i64 %.405
  %.424 = load i32, ptr %.423, align 4
  %.431 = icmp slt i32 %.424, 1
  br i1 %.431, label %B1058.endif, label %B952

B952:                                             ; preds = %B620
  %.425 = zext nneg i32 %.424 to i64
  %.426 = add nsw i64 %.425, -1
  %.439 = load i64, ptr %sunkaddr114, align 8
  %.440 = inttoptr i64 %.439 to ptr
  %.442 = getelementptr i8, ptr %.440, i64 %.426
  %.443 = load i8, ptr %.442, align 1
  %.445 = icmp ne i8 %.443, 1
  %.453 = icmp ne i64 %.lobit, 0
  %or.cond = select i1 %.445, i1 true, i1 %.453
  br i1 %or.cond, label %B1158, label %B1058.endif

B1090:                                            ; preds = %B1090.preheader37, %B1090
  %.545182184 = phi i64 [ %.552.3, %B1090 ], [ %.545182184.unr, %B1090.preheader37 ]
  %12 = shl i64 %.545182184, 2
  %scevgep92 = getelementptr i8, ptr %scevgep88, i64 %12
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -12
  %.581 = load i32, ptr %scevgep93, align 4
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr140, i64 %12
  store i32 %.581, ptr %sunkaddr117, align 4
  %scevgep95 = getelementptr i8, ptr %scevgep92, i64 -8
  %.581.1 = load i32, ptr %scevgep95, align 4
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr117, i64 4
  store i32 %.581.1, ptr %sunkaddr121, align 4
  %scevgep91 = getelementptr i8, ptr %scevgep92, i64 -4
  %.581.2 = load i32, ptr %scevgep91, align 4
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr117, i64 8
  store i32 %.581.2, ptr %sunkaddr125, align 4
  %.552.3 = add nuw nsw i64 %.545182184, 4
  %.581.3 = load i32, ptr %scevgep92, align 4
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr117, i64 12
  store i32 %.581.3, ptr %sunkaddr129, align 4
  %exitcond231.not.3 = icmp eq i64 %10, %.552.3
  br i1 %exitcond231.not.3, label %B1122, label %B1090, !llvm.loop !113

B1122:                                            ; preds = %B1090, %B1090.prol.loopexit, %middle.block, %B1058.endif
  store i64 0, ptr %.595, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr nonnull %.595, ptr nonnull %arg.c, i64 %.405, i64 %10, i64 %.lobit)
  %.609 = load i64, ptr %.595, align 8
  br label %B1158

B1158:                                            ; preds = %B1122, %B952
  %target.2.1 = phi i64 [ %.426, %B952 ], [ %.609, %B1122 ]
  %.633 = and i64 %promoted113, 1
  %.635 = add i64 %10, %.358
  %.639 = add i64 %.635, %.633
  %.646 = or i64 %target.2.1, %.56
  %.652 = getelementptr i32, ptr %8, i64 %top.2.0212
  store i32 %.349, ptr %.652, align 4
  %.659 = trunc i64 %.646 to i32
  %.660 = getelementptr i8, ptr %.652, i64 4
  store i32 %.659, ptr %.660, align 4
  %.663 = add nsw i64 %top.2.0212, 2
  %.162 = icmp ugt i64 %.161188210, 1
  br i1 %.162, label %B486.endif, label %B1228

B1228:                                            ; preds = %B1158, %B0.endif
  %place_in.4.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.639, %B1158 ]
  %top.2.0.lcssa = phi i64 [ %.49, %B0.endif ], [ %.663, %B1158 ]
  store i64 %top.2.0.lcssa, ptr %.48, align 8
  store i64 %place_in.4.0.lcssa, ptr %retptr, align 8
  ret void

B486.endif:                                       ; preds = %B1158, %B486.endif.lr.ph
  %top.2.0212 = phi i64 [ %.49, %B486.endif.lr.ph ], [ %.663, %B1158 ]
  %place_in.4.0211 = phi i64 [ 0, %B486.endif.lr.ph ], [ %.639, %B1158 ]
  %.161188210 = phi i64 [ %.79, %B486.endif.lr.ph ], [ %.171, %B1158 ]
  %.171 = add nsw i64 %.161188210, -1
  %.202 = load i64, ptr %.8, align 8
  %.204 = shl i64 %place_in.4.0211, 2
  %.205 = add nsw i64 %.202, %.204
  br i1 %3, label %B620, label %B594.preheader

B594.preheader:                                   ; preds = %B486.endif
  %13 = sub i64 %.17, %.205
  %diff.check14 = icmp ult i64 %13, 32
  %or.cond28 = select i1 %4, i1 true, i1 %diff.check14
  br i1 %or.cond28, label %B594.preheader29, label %vector.body20.preheader

vector.body20.preheader:                          ; preds = %B594.preheader
  %14 = inttoptr i64 %.205 to ptr
  %scevgep42 = getelementptr i8, ptr %14, i64 16
  br label %vector.body20

vector.body20:                                    ; preds = %vector.body20, %vector.body20.preheader
  %index21 = phi i64 [ %index.next24, %vector.body20 ], [ 0, %vector.body20.preheader ]
  %15 = shl nuw nsw i64 %index21, 3
  %scevgep44 = getelementptr i8, ptr %scevgep42, i64 %15
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -16
  %wide.load22 = load <2 x i64>, ptr %scevgep45, align 8
  %wide.load23 = load <2 x i64>, ptr %scevgep44, align 8
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr132, i64 %15
  store <2 x i64> %wide.load22, ptr %sunkaddr134, align 8
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr134, i64 16
  store <2 x i64> %wide.load23, ptr %sunkaddr138, align 8
  %index.next24 = add nuw nsw i64 %index21, 4
  %16 = icmp eq i64 %n.vec19, %index.next24
  br i1 %16, label %middle.block25, label %vector.body20, !llvm.loop !114

middle.block25:                                   ; preds = %vector.body20
  br i1 %5, label %B620, label %B594.preheader29

B594.preheader29:                                 ; preds = %middle.block25, %B594.preheader
  %.296176178.ph = phi i64 [ 0, %B594.preheader ], [ %n.vec19, %middle.block25 ]
  br i1 %6, label %B594.prol.loopexit, label %B594.prol.preheader

B594.prol.preheader:                              ; preds = %B594.preheader29
  %17 = inttoptr i64 %.205 to ptr
  br label %B594.prol

B594.prol:                                        ; preds = %B594.prol.preheader, %B594.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B594.prol ], [ %xtraiter, %B594.prol.preheader ]
  %.296176178.prol = phi i64 [ %.303.prol, %B594.prol ], [ %.296176178.ph, %B594.prol.preheader ]
  %.303.prol = add nuw nsw i64 %.296176178.prol, 1
  %18 = shl i64 %.296176178.prol, 3
  %scevgep47 = getelementptr i8, ptr %17, i64 %18
  %.330.prol = load i64, ptr %scevgep47, align 8
  %scevgep46 = getelementptr i8, ptr %sunkaddr132, i64 %18
  store i64 %.330.prol, ptr %scevgep46, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B594.prol.loopexit, label %B594.prol, !llvm.loop !115

B594.prol.loopexit:                               ; preds = %B594.prol, %B594.preheader29
  %.296176178.unr = phi i64 [ %.296176178.ph, %B594.preheader29 ], [ %.303.prol, %B594.prol ]
  %19 = sub nsw i64 %.296176178.ph, %.46
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %B620, label %B594.preheader38

B594.preheader38:                                 ; preds = %B594.prol.loopexit
  %21 = inttoptr i64 %.205 to ptr
  %scevgep56 = getelementptr i8, ptr %21, i64 24
  br label %B594

B1058.endif:                                      ; preds = %B620, %B952
  %.539183.not = icmp eq i64 %10, 0
  br i1 %.539183.not, label %B1122, label %B1090.lr.ph

B1090.lr.ph:                                      ; preds = %B1058.endif
  %22 = getelementptr i32, ptr %0, i64 %.358
  %min.iters.check = icmp ult i64 %10, 8
  br i1 %min.iters.check, label %B1090.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B1090.lr.ph
  %23 = add i64 %7, %.204
  %24 = sub i64 %.neg1, %23
  %diff.check = icmp ult i64 %24, 32
  br i1 %diff.check, label %B1090.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %25 = shl nuw nsw i64 %promoted113, 2
  %26 = and i64 %25, 4294967264
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %.204
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %lsr.iv64 = phi i64 [ %lsr.iv.next65, %vector.body ], [ 0, %vector.ph ]
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %lsr.iv64
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -16
  %wide.load = load <4 x i32>, ptr %scevgep74, align 4
  %wide.load12 = load <4 x i32>, ptr %scevgep73, align 4
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 %lsr.iv64
  store <4 x i32> %wide.load, ptr %sunkaddr141, align 4
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr141, i64 16
  store <4 x i32> %wide.load12, ptr %sunkaddr144, align 4
  %lsr.iv.next65 = add nuw nsw i64 %lsr.iv64, 32
  %27 = icmp eq i64 %26, %lsr.iv.next65
  br i1 %27, label %middle.block, label %vector.body, !llvm.loop !116

middle.block:                                     ; preds = %vector.body
  %n.vec = and i64 %promoted113, 1073741816
  %cmp.n = icmp eq i64 %n.vec, %10
  br i1 %cmp.n, label %B1122, label %B1090.preheader

B1090.preheader:                                  ; preds = %middle.block, %vector.memcheck, %B1090.lr.ph
  %.545182184.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B1090.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter32 = and i64 %promoted113, 3
  %lcmp.mod33.not = icmp eq i64 %xtraiter32, 0
  br i1 %lcmp.mod33.not, label %B1090.prol.loopexit, label %B1090.prol

B1090.prol:                                       ; preds = %B1090.preheader, %B1090.prol
  %lsr.iv77 = phi i64 [ %lsr.iv.next78, %B1090.prol ], [ %xtraiter32, %B1090.preheader ]
  %.545182184.prol = phi i64 [ %.552.prol, %B1090.prol ], [ %.545182184.ph, %B1090.preheader ]
  %.552.prol = add nuw nsw i64 %.545182184.prol, 1
  %28 = shl nuw nsw i64 %.545182184.prol, 2
  %scevgep76 = getelementptr i8, ptr %22, i64 %28
  %.581.prol = load i32, ptr %scevgep76, align 4
  %scevgep75 = getelementptr i8, ptr %sunkaddr140, i64 %28
  store i32 %.581.prol, ptr %scevgep75, align 4
  %lsr.iv.next78 = add nsw i64 %lsr.iv77, -1
  %prol.iter34.cmp.not = icmp eq i64 %lsr.iv.next78, 0
  br i1 %prol.iter34.cmp.not, label %B1090.prol.loopexit, label %B1090.prol, !llvm.loop !117

B1090.prol.loopexit:                              ; preds = %B1090.prol, %B1090.preheader
  %.545182184.unr = phi i64 [ %.545182184.ph, %B1090.preheader ], [ %.552.prol, %B1090.prol ]
  %29 = sub nsw i64 %.545182184.ph, %10
  %30 = icmp ugt i64 %29, -4
  br i1 %30, label %B1122, label %B1090.preheader37

B1090.preheader37:                                ; preds = %B1090.prol.loopexit
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 %.204
  br label %B1090
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @absorb(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6absorbB3v73B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6answerB3v74B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 392
  %.6 = load i64, ptr %.5, align 8
  %.17 = getelementptr i8, ptr %arg.c, i64 784
  %.18 = load i64, ptr %.17, align 8
  %.10040.not = icmp slt i64 %.18, 1
  br i1 %.10040.not, label %B248, label %B192.preheader

B192.preheader:                                   ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 184
  %.9 = load i64, ptr %.8, align 8
  %xtraiter = and i64 %.18, 3
  %0 = icmp ult i64 %.18, 4
  %.pre1 = inttoptr i64 %.9 to ptr
  br i1 %0, label %B192.preheader.B192.epil.preheader_crit_edge, label %B192.preheader.new

B192.preheader.B192.epil.preheader_crit_edge:     ; preds = %B192.preheader
  %.pre = inttoptr i64 %.6 to ptr
  br label %B192.epil.preheader

B192.preheader.new:                               ; preds = %B192.preheader
  %unroll_iter = and i64 %.18, 9223372036854775804
  %sunkaddr = inttoptr i64 %.6 to ptr
  br label %B192

B192:                                             ; preds = %B192, %B192.preheader.new
  %.1063941 = phi i64 [ 0, %B192.preheader.new ], [ %.113.3, %B192 ]
  %sunkaddr21 = shl i64 %.1063941, 3
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr21
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 4
  %.142 = load i32, ptr %sunkaddr23, align 4
  %.146 = load i32, ptr %sunkaddr22, align 4
  %.148 = sext i32 %.146 to i64
  %.149 = getelementptr i32, ptr %.pre1, i64 %.148
  store i32 %.142, ptr %.149, align 4
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr22, i64 12
  %.142.1 = load i32, ptr %sunkaddr30, align 4
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.146.1 = load i32, ptr %sunkaddr34, align 4
  %.148.1 = sext i32 %.146.1 to i64
  %.149.1 = getelementptr i32, ptr %.pre1, i64 %.148.1
  store i32 %.142.1, ptr %.149.1, align 4
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr22, i64 20
  %.142.2 = load i32, ptr %sunkaddr38, align 4
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr22, i64 16
  %.146.2 = load i32, ptr %sunkaddr42, align 4
  %.148.2 = sext i32 %.146.2 to i64
  %.149.2 = getelementptr i32, ptr %.pre1, i64 %.148.2
  store i32 %.142.2, ptr %.149.2, align 4
  %.113.3 = add nuw nsw i64 %.1063941, 4
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr22, i64 28
  %.142.3 = load i32, ptr %sunkaddr46, align 4
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr22, i64 24
  %.146.3 = load i32, ptr %sunkaddr50, align 4
  %.148.3 = sext i32 %.146.3 to i64
  %.149.3 = getelementptr i32, ptr %.pre1, i64 %.148.3
  store i32 %.142.3, ptr %.149.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.113.3
  br i1 %niter.ncmp.3, label %B248.loopexit.unr-lcssa, label %B192

B248.loopexit.unr-lcssa:                          ; preds = %B192
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B248, label %B192.epil.preheader

B192.epil.preheader:                              ; preds = %B192.preheader.B192.epil.preheader_crit_edge, %B248.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B192.preheader.B192.epil.preheader_crit_edge ], [ %sunkaddr, %B248.loopexit.unr-lcssa ]
  %.1063941.epil.init = phi i64 [ 0, %B192.preheader.B192.epil.preheader_crit_edge ], [ %unroll_iter, %B248.loopexit.unr-lcssa ]
  %1 = shl i64 %.1063941.epil.init, 3
  %2 = getelementptr i8, ptr %.pre-phi, i64 %1
  %scevgep = getelementptr i8, ptr %2, i64 4
  br label %B192.epil

B192.epil:                                        ; preds = %B192.epil, %B192.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B192.epil ], [ 0, %B192.epil.preheader ]
  %3 = shl nuw nsw i64 %epil.iter, 3
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %3
  %scevgep3 = getelementptr i8, ptr %scevgep2, i64 -4
  %.142.epil = load i32, ptr %scevgep2, align 4
  %.146.epil = load i32, ptr %scevgep3, align 4
  %.148.epil = sext i32 %.146.epil to i64
  %.149.epil = getelementptr i32, ptr %.pre1, i64 %.148.epil
  store i32 %.142.epil, ptr %.149.epil, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B248, label %B192.epil, !llvm.loop !118

B248:                                             ; preds = %B192.epil, %B248.loopexit.unr-lcssa, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @answer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6answerB3v74B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop7resolveB3v75B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, i64 %arg.c.184.val, i64 %arg.c.592.val) unnamed_addr {
B0.endif:
  %.9756.not = icmp slt i64 %arg.c.592.val, 1
  br i1 %.9756.not, label %B288, label %B134.preheader

B134.preheader:                                   ; preds = %B0.endif
  %0 = icmp eq i64 %arg.c.592.val, 1
  br i1 %0, label %B134.preheader.B134.epil.preheader_crit_edge, label %B134.preheader.new

B134.preheader.B134.epil.preheader_crit_edge:     ; preds = %B134.preheader
  %.pre = inttoptr i64 %arg.c.184.val to ptr
  br label %B134.epil.preheader

B134.preheader.new:                               ; preds = %B134.preheader
  %unroll_iter = and i64 %arg.c.592.val, 9223372036854775806
  %sunkaddr = inttoptr i64 %arg.c.184.val to ptr
  br label %B134

B134:                                             ; preds = %B268.1, %B134.preheader.new
  %unknown.2.059 = phi i64 [ 0, %B134.preheader.new ], [ %.182.1, %B268.1 ]
  %.1035557 = phi i64 [ 0, %B134.preheader.new ], [ %.110.1, %B268.1 ]
  %sunkaddr6 = shl i64 %.1035557, 2
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr6
  %.141 = load i32, ptr %sunkaddr7, align 4
  %.142 = sext i32 %.141 to i64
  %.151 = icmp slt i32 %.141, -1
  br i1 %.151, label %B200, label %B268

B200:                                             ; preds = %B134
  %.154 = sub nuw nsw i64 -2, %.142
  %.158 = getelementptr i32, ptr %sunkaddr, i64 %.154
  %.159 = load i32, ptr %.158, align 4
  %.160 = sext i32 %.159 to i64
  store i32 %.159, ptr %sunkaddr7, align 4
  br label %B268

B268:                                             ; preds = %B200, %B134
  %target.2.1 = phi i64 [ %.160, %B200 ], [ %.142, %B134 ]
  %target.2.1.lobit = lshr i64 %target.2.1, 63
  %.182 = add nuw nsw i64 %target.2.1.lobit, %unknown.2.059
  %.110.1 = add nuw i64 %.1035557, 2
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr7, i64 4
  %.141.1 = load i32, ptr %sunkaddr14, align 4
  %.142.1 = sext i32 %.141.1 to i64
  %.151.1 = icmp slt i32 %.141.1, -1
  br i1 %.151.1, label %B200.1, label %B268.1

B200.1:                                           ; preds = %B268
  %.154.1 = sub nuw nsw i64 -2, %.142.1
  %.158.1 = getelementptr i32, ptr %sunkaddr, i64 %.154.1
  %.159.1 = load i32, ptr %.158.1, align 4
  %.160.1 = sext i32 %.159.1 to i64
  store i32 %.159.1, ptr %sunkaddr14, align 4
  br label %B268.1

B268.1:                                           ; preds = %B200.1, %B268
  %target.2.1.1 = phi i64 [ %.160.1, %B200.1 ], [ %.142.1, %B268 ]
  %target.2.1.lobit.1 = lshr i64 %target.2.1.1, 63
  %.182.1 = add nuw nsw i64 %.182, %target.2.1.lobit.1
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.110.1
  br i1 %niter.ncmp.1, label %B288.loopexit.unr-lcssa, label %B134

B288.loopexit.unr-lcssa:                          ; preds = %B268.1
  %1 = and i64 %arg.c.592.val, 1
  %lcmp.mod.not = icmp eq i64 %1, 0
  br i1 %lcmp.mod.not, label %B288, label %B134.epil.preheader

B134.epil.preheader:                              ; preds = %B134.preheader.B134.epil.preheader_crit_edge, %B288.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B134.preheader.B134.epil.preheader_crit_edge ], [ %sunkaddr, %B288.loopexit.unr-lcssa ]
  %unknown.2.059.epil.init = phi i64 [ 0, %B134.preheader.B134.epil.preheader_crit_edge ], [ %.182.1, %B288.loopexit.unr-lcssa ]
  %.1035557.epil.init = phi i64 [ 0, %B134.preheader.B134.epil.preheader_crit_edge ], [ %unroll_iter, %B288.loopexit.unr-lcssa ]
  %.140.epil = getelementptr i32, ptr %.pre-phi, i64 %.1035557.epil.init
  %.141.epil = load i32, ptr %.140.epil, align 4
  %.142.epil = sext i32 %.141.epil to i64
  %.151.epil = icmp slt i32 %.141.epil, -1
  br i1 %.151.epil, label %B200.epil, label %B268.epil

B200.epil:                                        ; preds = %B134.epil.preheader
  %.154.epil = sub nuw nsw i64 -2, %.142.epil
  %.158.epil = getelementptr i32, ptr %.pre-phi, i64 %.154.epil
  %.159.epil = load i32, ptr %.158.epil, align 4
  %.160.epil = sext i32 %.159.epil to i64
  %sunkaddr20 = shl i64 %.1035557.epil.init, 2
  %sunkaddr21 = getelementptr i8, ptr %.pre-phi, i64 %sunkaddr20
  store i32 %.159.epil, ptr %sunkaddr21, align 4
  br label %B268.epil

B268.epil:                                        ; preds = %B200.epil, %B134.epil.preheader
  %target.2.1.epil = phi i64 [ %.160.epil, %B200.epil ], [ %.142.epil, %B134.epil.preheader ]
  %target.2.1.lobit.epil = lshr i64 %target.2.1.epil, 63
  %.182.epil = add nuw nsw i64 %target.2.1.lobit.epil, %unknown.2.059.epil.init
  br label %B288

B288:                                             ; preds = %B268.epil, %B288.loopexit.unr-lcssa, %B0.endif
  %unknown.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.182.1, %B288.loopexit.unr-lcssa ], [ %.182.epil, %B268.epil ]
  store i64 %unknown.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @resolve(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  %0 = getelementptr i8, ptr %.1, i64 184
  %.1.val = load i64, ptr %0, align 8
  %1 = getelementptr i8, ptr %.1, i64 592
  %.1.val1 = load i64, ptr %1, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop7resolveB3v75B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, i64 %.1.val, i64 %.1.val1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop5orderB3v76B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr initializes((632, 640)) %arg.c) unnamed_addr {
B0:
  %.85.i = alloca ptr, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 408
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 720
  %.13 = load i64, ptr %.12, align 8
  %.15 = getelementptr i8, ptr %arg.c, i64 224
  %.16 = load i64, ptr %.15, align 8
  %.19 = getelementptr i8, ptr %arg.c, i64 232
  %.20 = load i64, ptr %.19, align 8
  %notmask = shl nsw i64 -1, %.13
  %.44 = xor i64 %notmask, -1
  %.46 = getelementptr i8, ptr %arg.c, i64 416
  %.47 = load i64, ptr %.46, align 8
  %.50 = getelementptr i8, ptr %arg.c, i64 192
  %.51 = load i64, ptr %.50, align 8
  %.63 = getelementptr i8, ptr %arg.c, i64 176
  %.64 = load i64, ptr %.63, align 8
  %.67 = getelementptr i8, ptr %arg.c, i64 184
  %.68 = load i64, ptr %.67, align 8
  %.71 = getelementptr i8, ptr %arg.c, i64 240
  %.72 = load i64, ptr %.71, align 8
  %.84 = getelementptr i8, ptr %arg.c, i64 152
  %.85 = load i64, ptr %.84, align 8
  %.88 = getelementptr i8, ptr %arg.c, i64 160
  %.89 = load i64, ptr %.88, align 8
  %.98 = getelementptr i8, ptr %arg.c, i64 632
  store i64 0, ptr %.98, align 8
  %.105 = getelementptr i8, ptr %arg.c, i64 800
  %.106154 = load i64, ptr %.105, align 8
  %.107155 = icmp sgt i64 %.106154, 0
  br i1 %.107155, label %B790.outer.preheader, label %common.ret

B790.outer.preheader:                             ; preds = %B0
  %sunkaddr = getelementptr i8, ptr %arg.c, i64 616
  %0 = inttoptr i64 %.51 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %sunkaddr62 = getelementptr i8, ptr %arg.c, i64 208
  %sunkaddr97 = getelementptr i8, ptr %arg.c, i64 592
  %sunkaddr98 = inttoptr i64 %.85 to ptr
  %2 = inttoptr i64 %.47 to ptr
  %3 = inttoptr i64 %.16 to ptr
  %4 = inttoptr i64 %.20 to ptr
  %sunkaddr71 = getelementptr i8, ptr %arg.c, i64 600
  %.69.i = getelementptr i8, ptr %arg.c, i64 584
  %.75.i = getelementptr i8, ptr %arg.c, i64 144
  %.114.i = getelementptr i8, ptr %arg.c, i64 272
  %.122.i = getelementptr i8, ptr %arg.c, i64 480
  %.274.i = getelementptr i8, ptr %arg.c, i64 744
  %.12.i.i = getelementptr i8, ptr %arg.c, i64 344
  %.182.i.i = getelementptr i8, ptr %arg.c, i64 712
  %.318.i = getelementptr i8, ptr %arg.c, i64 424
  %.417.i = getelementptr i8, ptr %arg.c, i64 168
  %5 = inttoptr i64 %.68 to ptr
  %6 = inttoptr i64 %.64 to ptr
  %sunkaddr79 = inttoptr i64 %.89 to ptr
  %sunkaddr86 = getelementptr i8, ptr %arg.c, i64 656
  %7 = inttoptr i64 %.72 to ptr
  %sunkaddr88 = getelementptr i8, ptr %arg.c, i64 608
  br label %B790.outer

B790.outer:                                       ; preds = %B790.outer.preheader, %B2572
  %.113.promoted = load i64, ptr %sunkaddr, align 8
  %.115.not7 = icmp eq i64 %.113.promoted, 0
  br i1 %.115.not7, label %common.ret, label %B850.lr.ph

B850.lr.ph:                                       ; preds = %B790.outer
  %.154 = load i64, ptr %sunkaddr62, align 8
  %.155 = inttoptr i64 %.154 to ptr
  br label %B850

common.ret:                                       ; preds = %B2572, %B790.outer, %B1344, %B0
  %storemerge = phi i64 [ 1, %B0 ], [ 0, %B1344 ], [ 1, %B2572 ], [ 0, %B790.outer ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B850:                                             ; preds = %B850.lr.ph, %B1344
  %lsr.iv8.in = phi i64 [ %.113.promoted, %B850.lr.ph ], [ %lsr.iv8, %B1344 ]
  %lsr.iv8 = add i64 %lsr.iv8.in, -1
  store i64 %lsr.iv8, ptr %sunkaddr, align 8
  %8 = shl i64 %lsr.iv8, 2
  %scevgep = getelementptr i8, ptr %.155, i64 %8
  %.160 = load i32, ptr %scevgep, align 4
  %.161 = sext i32 %.160 to i64
  %.163 = ashr i64 %.161, %.13
  %.166 = and i64 %.161, %.44
  %.idx = mul nsw i64 %.163, 48
  %9 = getelementptr i8, ptr %1, i64 %.idx
  %.176 = getelementptr i8, ptr %9, i64 40
  %.177 = load i64, ptr %.176, align 8
  %.178 = inttoptr i64 %.177 to ptr
  %.180 = getelementptr i32, ptr %.178, i64 %.166
  %.181 = load i32, ptr %.180, align 4
  %.182 = sext i32 %.181 to i64
  %.183 = add nsw i64 %.182, -1
  %.189 = getelementptr i8, ptr %0, i64 %.183
  %.190 = load i8, ptr %.189, align 1
  %.192 = icmp eq i8 %.190, 2
  br i1 %.192, label %B1344, label %B1236

B1236:                                            ; preds = %B850
  %.198 = load i64, ptr %9, align 8
  %.199 = inttoptr i64 %.198 to ptr
  %.201 = getelementptr i8, ptr %.199, i64 %.166
  %.202 = load i8, ptr %.201, align 1
  %.204.not = icmp eq i8 %.202, 2
  br i1 %.204.not, label %B1348.endif, label %B1344

B1344:                                            ; preds = %B1236, %B850
  %.115.not = icmp eq i64 %lsr.iv8, 0
  br i1 %.115.not, label %common.ret, label %B850

B1722:                                            ; preds = %B1722.preheader, %B2264
  %lsr.iv58 = phi i32 [ %48, %B1722.preheader ], [ %lsr.iv.next59, %B2264 ]
  %edges.2.2135 = phi i64 [ %.233, %B1722.preheader ], [ %.592, %B2264 ]
  %quiet.2.2134 = phi i64 [ 1, %B1722.preheader ], [ %.597, %B2264 ]
  %.355130132 = phi i32 [ %.253, %B1722.preheader ], [ %.362, %B2264 ]
  %.388 = sext i32 %.355130132 to i64
  %sunkaddr66 = shl nsw i64 %.388, 2
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr65, i64 %sunkaddr66
  %.390 = load i32, ptr %sunkaddr67, align 4
  %.391 = sext i32 %.390 to i64
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr68, i64 %sunkaddr66
  %.395 = load i32, ptr %sunkaddr70, align 4
  %.396 = sext i32 %.395 to i64
  %.405 = getelementptr i8, ptr %2, i64 %.391
  %.406 = load i8, ptr %.405, align 1
  %.407 = zext i8 %.406 to i64
  %.413 = getelementptr i32, ptr %3, i64 %.391
  %.414 = load i32, ptr %.413, align 4
  %.416 = icmp slt i32 %.414, 0
  br i1 %.416, label %B1874, label %B2010

B1874:                                            ; preds = %B1722
  %.420 = load i64, ptr %sunkaddr71, align 8
  %.423 = trunc i64 %.420 to i32
  %sunkaddr73 = shl nsw i64 %.391, 2
  %sunkaddr74 = getelementptr i8, ptr %3, i64 %sunkaddr73
  store i32 %.423, ptr %sunkaddr74, align 4
  %.428 = load i64, ptr %sunkaddr71, align 8
  %.432 = getelementptr i32, ptr %4, i64 %.428
  store i32 %.390, ptr %.432, align 4
  %.436 = load i64, ptr %sunkaddr71, align 8
  %.437 = add nsw i64 %.436, 1
  store i64 %.437, ptr %sunkaddr71, align 8
  br label %B2010

B2010:                                            ; preds = %B1874, %B1722
  call void @llvm.lifetime.start.p0(ptr nonnull %.85.i)
  %.22.i = load i64, ptr %.12, align 8, !noalias !119
  %.24.i = ashr i64 %.396, %.22.i
  %notmask.i = shl nsw i64 -1, %.22.i
  %.29.i = xor i64 %notmask.i, -1
  %.31.i = and i64 %.29.i, %.396
  %.idx.i = mul nsw i64 %.24.i, 48
  %10 = getelementptr i8, ptr %1, i64 %.idx.i
  %.41.i = getelementptr i8, ptr %10, i64 40
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !119
  %.43.i = inttoptr i64 %.42.i to ptr
  %.46.i = load i64, ptr %.50, align 8, !noalias !119
  %.56.i = getelementptr i32, ptr %.43.i, i64 %.31.i
  %.57.i = load i32, ptr %.56.i, align 4, !noalias !119
  %.58.i = sext i32 %.57.i to i64
  %.59.i = add nsw i64 %.58.i, -1
  %.64.i = icmp slt i32 %.57.i, 1
  br i1 %.64.i, label %B322.i, label %B890.i

B322.i:                                           ; preds = %B2010
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !119
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !119
  %.77.not.i = icmp eq i64 %.76.i, 0
  br i1 %.77.not.i, label %B752.i, label %B394.i

B394.i:                                           ; preds = %B322.i
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr nonnull %.85.i, ptr nonnull %arg.c, i64 range(i64 -2147483648, 2147483648) %.391, i64 range(i64 -2147483649, 2147483647) %.183)
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !119
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !119
  %.124.i = ashr i64 %.123.i, 3
  %.21493.not.i = icmp slt i64 %.124.i, 1
  br i1 %.21493.not.i, label %B664.thread.i, label %B626.lr.ph.i

B626.i:                                           ; preds = %B626.preheader17.i, %B626.i
  %.2209294.i = phi i64 [ %.227.3.i, %B626.i ], [ %.2209294.unr.i, %B626.preheader17.i ]
  %sunkaddr52.i = shl i64 %.2209294.i, 3
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr49.i, i64 %sunkaddr52.i
  %.254.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !119
  %scevgep28.i = getelementptr i8, ptr %scevgep24.i, i64 %sunkaddr52.i
  %scevgep29.i = getelementptr i8, ptr %scevgep28.i, i64 -24
  store i64 %.254.i, ptr %scevgep29.i, align 8, !noalias !119
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr51.i, i64 8
  %.254.1.i = load i64, ptr %sunkaddr56.i, align 8, !noalias !119
  %scevgep21.i = getelementptr i8, ptr %scevgep28.i, i64 -16
  store i64 %.254.1.i, ptr %scevgep21.i, align 8, !noalias !119
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr51.i, i64 16
  %.254.2.i = load i64, ptr %sunkaddr60.i, align 8, !noalias !119
  %scevgep19.i = getelementptr i8, ptr %scevgep28.i, i64 -8
  store i64 %.254.2.i, ptr %scevgep19.i, align 8, !noalias !119
  %.227.3.i = add nuw nsw i64 %.2209294.i, 4
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr51.i, i64 24
  %.254.3.i = load i64, ptr %sunkaddr64.i, align 8, !noalias !119
  store i64 %.254.3.i, ptr %scevgep28.i, align 8, !noalias !119
  %exitcond.not.3.i = icmp eq i64 %.124.i, %.227.3.i
  br i1 %exitcond.not.3.i, label %B664.i, label %B626.i, !llvm.loop !122

B664.i:                                           ; preds = %B626.i, %B626.prol.loopexit.i, %middle.block.i
  %.26.i.pre.i = load i64, ptr %.122.i, align 8, !noalias !123
  %.pre.i = ashr i64 %.26.i.pre.i, 3
  %.275.i = load i64, ptr %.274.i, align 8, !noalias !119
  %.13.i.i = load i64, ptr %.12.i.i, align 8, !noalias !123
  %.10945.not.i.i = icmp slt i64 %.pre.i, 1
  br i1 %.10945.not.i.i, label %B664.endif.i, label %B228.preheader.i.i

B228.preheader.i.i:                               ; preds = %B664.i
  %.9.i.i = load i64, ptr %.114.i, align 8, !noalias !123
  %min.iters.check.i.i = icmp ult i64 %.pre.i, 4
  %.pre7.i = inttoptr i64 %.9.i.i to ptr
  br i1 %min.iters.check.i.i, label %B228.preheader.i.B228.preheader5.i_crit_edge.i, label %vector.ph.i.i

B228.preheader.i.B228.preheader5.i_crit_edge.i:   ; preds = %B228.preheader.i.i
  %.pre6.i = inttoptr i64 %.13.i.i to ptr
  br label %B228.preheader5.i.i

vector.ph.i.i:                                    ; preds = %B228.preheader.i.i
  %n.vec.i.i = and i64 %.pre.i, 9223372036854775804
  %11 = inttoptr i64 %.13.i.i to ptr
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %vec.phi.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %24, %vector.body.i.i ]
  %vec.phi1.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %25, %vector.body.i.i ]
  %vec.ind.i.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph.i.i ], [ %vec.ind.next.i.i, %vector.body.i.i ]
  %12 = shl nuw nsw i64 %index.i.i, 3
  %scevgep17.i = getelementptr i8, ptr %.pre7.i, i64 %12
  %wide.load.i.i = load <2 x i64>, ptr %scevgep17.i, align 8, !noalias !123
  %scevgep16.i = getelementptr i8, ptr %scevgep17.i, i64 16
  %wide.load2.i.i = load <2 x i64>, ptr %scevgep16.i, align 8, !noalias !123
  %scevgep14.i = getelementptr i8, ptr %11, i64 %12
  %wide.load3.i.i = load <2 x i64>, ptr %scevgep14.i, align 8, !noalias !123
  %scevgep13.i = getelementptr i8, ptr %scevgep14.i, i64 16
  %wide.load4.i.i = load <2 x i64>, ptr %scevgep13.i, align 8, !noalias !123
  %13 = and <2 x i64> %wide.load3.i.i, %wide.load.i.i
  %14 = and <2 x i64> %wide.load4.i.i, %wide.load2.i.i
  %15 = lshr <2 x i64> %13, splat (i64 31)
  %16 = lshr <2 x i64> %14, splat (i64 31)
  %17 = xor <2 x i64> %15, %13
  %18 = xor <2 x i64> %16, %14
  %19 = mul <2 x i64> %vec.ind.i.i, splat (i64 4354685564936845354)
  %20 = add <2 x i64> %19, splat (i64 -7046029254386353131)
  %21 = add <2 x i64> %19, splat (i64 1663341875487337577)
  %22 = mul <2 x i64> %17, %20
  %23 = mul <2 x i64> %18, %21
  %24 = add <2 x i64> %22, %vec.phi.i.i
  %25 = add <2 x i64> %23, %vec.phi1.i.i
  %index.next.i.i = add nuw nsw i64 %index.i.i, 4
  %vec.ind.next.i.i = add <2 x i64> %vec.ind.i.i, splat (i64 4)
  %26 = icmp eq i64 %n.vec.i.i, %index.next.i.i
  br i1 %26, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !126

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %bin.rdx.i.i = add <2 x i64> %25, %24
  %rdx.shuf.i.i = shufflevector <2 x i64> %bin.rdx.i.i, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx17.i.i = add <2 x i64> %rdx.shuf.i.i, %bin.rdx.i.i
  %27 = extractelement <2 x i64> %bin.rdx17.i.i, i64 0
  %cmp.n.i.i = icmp eq i64 %.pre.i, %n.vec.i.i
  br i1 %cmp.n.i.i, label %B664.endif.i, label %B228.preheader5.i.i

B228.preheader5.i.i:                              ; preds = %middle.block.i.i, %B228.preheader.i.B228.preheader5.i_crit_edge.i
  %.pre-phi.i.pre-phi.i = phi ptr [ %.pre6.i, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %11, %middle.block.i.i ]
  %mixed.3.048.ph.i.i = phi i64 [ 0, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %27, %middle.block.i.i ]
  %.1154446.ph.i.i = phi i64 [ 0, %B228.preheader.i.B228.preheader5.i_crit_edge.i ], [ %n.vec.i.i, %middle.block.i.i ]
  %28 = mul i64 %.1154446.ph.i.i, 4354685564936845354
  %29 = add i64 %28, -7046029254386353131
  br label %B228.i.i

B228.i.i:                                         ; preds = %B228.i.i, %B228.preheader5.i.i
  %lsr.iv.i.i = phi i64 [ %29, %B228.preheader5.i.i ], [ %lsr.iv.next.i.i, %B228.i.i ]
  %mixed.3.048.i.i = phi i64 [ %mixed.3.048.ph.i.i, %B228.preheader5.i.i ], [ %.161.i.i, %B228.i.i ]
  %.1154446.i.i = phi i64 [ %.1154446.ph.i.i, %B228.preheader5.i.i ], [ %.122.i.i, %B228.i.i ]
  %.122.i.i = add nuw nsw i64 %.1154446.i.i, 1
  %30 = shl i64 %.1154446.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %.pre7.i, i64 %30
  %.149.i.i = load i64, ptr %scevgep8.i.i, align 8, !noalias !123
  %scevgep.i.i = getelementptr i8, ptr %.pre-phi.i.pre-phi.i, i64 %30
  %.152.i.i = load i64, ptr %scevgep.i.i, align 8, !noalias !123
  %.153.i.i = and i64 %.152.i.i, %.149.i.i
  %.154.i.i = lshr i64 %.153.i.i, 31
  %.155.i.i = xor i64 %.154.i.i, %.153.i.i
  %.159.i.i = mul i64 %.155.i.i, %lsr.iv.i.i
  %.161.i.i = add i64 %.159.i.i, %mixed.3.048.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 4354685564936845354
  %exitcond.not.i.i = icmp eq i64 %.pre.i, %.122.i.i
  br i1 %exitcond.not.i.i, label %B664.endif.i, label %B228.i.i, !llvm.loop !127

B752.i:                                           ; preds = %B322.i
  %.319.i = load i64, ptr %.318.i, align 8, !noalias !119
  %.320.i = inttoptr i64 %.319.i to ptr
  %.324.i = getelementptr i32, ptr %.320.i, i64 %.70.i
  store i32 %.395, ptr %.324.i, align 4, !noalias !119
  br label %B942.i

B890.i:                                           ; preds = %B2010
  %.365.not.i = icmp eq i8 %.406, 0
  br i1 %.365.not.i, label %B894.i, label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B894.i:                                           ; preds = %B890.i
  %31 = inttoptr i64 %.46.i to ptr
  %.372.i = getelementptr i8, ptr %31, i64 %.59.i
  %.373.i = load i8, ptr %.372.i, align 1, !noalias !119
  %.375.not.i = icmp eq i8 %.373.i, 1
  br i1 %.375.not.i, label %B992.i, label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B942.i:                                           ; preds = %B664.endif.i, %B752.i
  %32 = trunc i64 %.70.i to i32
  %.339.i = add i32 %32, 1
  %sunkaddr76.i = shl i64 %.31.i, 2
  %sunkaddr77.i = getelementptr i8, ptr %.43.i, i64 %sunkaddr76.i
  store i32 %.339.i, ptr %sunkaddr77.i, align 4, !noalias !119
  %.348.i = load i64, ptr %.69.i, align 8, !noalias !119
  %.349.i = add nsw i64 %.348.i, 1
  store i64 %.349.i, ptr %.69.i, align 8, !noalias !119
  %.395.not.i = icmp ne i8 %.406, 0
  %33 = zext i1 %.395.not.i to i8
  %.pre5.i = inttoptr i64 %.46.i to ptr
  br label %B992.i

B992.i:                                           ; preds = %B942.i, %B894.i
  %.pre-phi.i = phi ptr [ %.pre5.i, %B942.i ], [ %31, %B894.i ]
  %number.2.085.i = phi i64 [ %.70.i, %B942.i ], [ %.59.i, %B894.i ]
  %"$phi992.0.2.0.i" = phi i8 [ %33, %B942.i ], [ 0, %B894.i ]
  %.410.i = getelementptr i8, ptr %.pre-phi.i, i64 %number.2.085.i
  store i8 %"$phi992.0.2.0.i", ptr %.410.i, align 1, !noalias !119
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !119
  %.421.i = inttoptr i64 %.418.i to ptr
  %.425.i = getelementptr i32, ptr %.421.i, i64 %number.2.085.i
  store i32 %.424.i, ptr %.425.i, align 4, !noalias !119
  %.430.i = xor i64 %number.2.085.i, -1
  br label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B664.thread.i:                                    ; preds = %B394.i
  %.2756.i = load i64, ptr %.274.i, align 8, !noalias !119
  br label %B664.endif.i

B626.lr.ph.i:                                     ; preds = %B394.i
  %.119.i = load i64, ptr %.75.i, align 8, !noalias !119
  %.120.i = inttoptr i64 %.119.i to ptr
  %.257.i = mul i64 %.124.i, %.70.i
  %34 = getelementptr i64, ptr %.120.i, i64 %.257.i
  %min.iters.check.i = icmp ult i64 %.124.i, 16
  br i1 %min.iters.check.i, label %B626.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B626.lr.ph.i
  %35 = shl i64 %.257.i, 3
  %36 = sub i64 %35, %.115.i
  %37 = add i64 %36, %.119.i
  %diff.check.i = icmp ult i64 %37, 32
  br i1 %diff.check.i, label %B626.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %.124.i, 9223372036854775804
  %38 = getelementptr i8, ptr %.120.i, i64 %35
  %scevgep42.i = getelementptr i8, ptr %38, i64 16
  %sunkaddr68.i = inttoptr i64 %.115.i to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr69.i = shl i64 %index.i, 3
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr68.i, i64 %sunkaddr69.i
  %wide.load.i = load <2 x i64>, ptr %sunkaddr70.i, align 8, !noalias !119
  %sunkaddr74.i = getelementptr i8, ptr %sunkaddr70.i, i64 16
  %wide.load14.i = load <2 x i64>, ptr %sunkaddr74.i, align 8, !noalias !119
  %scevgep35.i = getelementptr i8, ptr %scevgep42.i, i64 %sunkaddr69.i
  %scevgep37.i = getelementptr i8, ptr %scevgep35.i, i64 -16
  store <2 x i64> %wide.load.i, ptr %scevgep37.i, align 8, !noalias !119
  store <2 x i64> %wide.load14.i, ptr %scevgep35.i, align 8, !noalias !119
  %index.next.i = add nuw nsw i64 %index.i, 4
  %39 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %39, label %middle.block.i, label %vector.body.i, !llvm.loop !128

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %.124.i, %n.vec.i
  br i1 %cmp.n.i, label %B664.i, label %B626.preheader.i

B626.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B626.lr.ph.i
  %.2209294.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B626.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i = and i64 %.124.i, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B626.prol.loopexit.i, label %B626.prol.preheader.i

B626.prol.preheader.i:                            ; preds = %B626.preheader.i
  %40 = inttoptr i64 %.115.i to ptr
  br label %B626.prol.i

B626.prol.i:                                      ; preds = %B626.prol.i, %B626.prol.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B626.prol.i ], [ %xtraiter.i, %B626.prol.preheader.i ]
  %.2209294.prol.i = phi i64 [ %.227.prol.i, %B626.prol.i ], [ %.2209294.ph.i, %B626.prol.preheader.i ]
  %.227.prol.i = add nuw nsw i64 %.2209294.prol.i, 1
  %41 = shl i64 %.2209294.prol.i, 3
  %scevgep41.i = getelementptr i8, ptr %40, i64 %41
  %.254.prol.i = load i64, ptr %scevgep41.i, align 8, !noalias !119
  %scevgep40.i = getelementptr i8, ptr %34, i64 %41
  store i64 %.254.prol.i, ptr %scevgep40.i, align 8, !noalias !119
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B626.prol.loopexit.i, label %B626.prol.i, !llvm.loop !129

B626.prol.loopexit.i:                             ; preds = %B626.prol.i, %B626.preheader.i
  %.2209294.unr.i = phi i64 [ %.2209294.ph.i, %B626.preheader.i ], [ %.227.prol.i, %B626.prol.i ]
  %42 = sub nsw i64 %.2209294.ph.i, %.124.i
  %43 = icmp ugt i64 %42, -4
  br i1 %43, label %B664.i, label %B626.preheader17.i

B626.preheader17.i:                               ; preds = %B626.prol.loopexit.i
  %44 = shl i64 %.257.i, 3
  %45 = getelementptr i8, ptr %.120.i, i64 %44
  %scevgep24.i = getelementptr i8, ptr %45, i64 24
  %sunkaddr49.i = inttoptr i64 %.115.i to ptr
  br label %B626.i

B664.endif.i:                                     ; preds = %B228.i.i, %B664.thread.i, %middle.block.i.i, %B664.i
  %.27511.i = phi i64 [ %.275.i, %B664.i ], [ %.275.i, %middle.block.i.i ], [ %.2756.i, %B664.thread.i ], [ %.275.i, %B228.i.i ]
  %mixed.3.0.lcssa.i.i = phi i64 [ 0, %B664.i ], [ %27, %middle.block.i.i ], [ 0, %B664.thread.i ], [ %.161.i.i, %B228.i.i ]
  %.174.i.i = lshr i64 %mixed.3.0.lcssa.i.i, 32
  %.176.i.i = xor i64 %.174.i.i, %mixed.3.0.lcssa.i.i
  %.179.i.i = mul i64 %.176.i.i, -2960836687051489901
  %.180.i.i = lshr i64 %.179.i.i, 33
  %.183.i.i = load i64, ptr %.182.i.i, align 8, !noalias !123
  %.186.i.i = mul i64 %.180.i.i, %.183.i.i
  %.187.i.i = lshr i64 %.186.i.i, 31
  %.303.i = icmp ne i64 %.187.i.i, %.24.i
  %.307.i = zext i1 %.303.i to i64
  %.308.i = add nsw i64 %.27511.i, %.307.i
  store i64 %.308.i, ptr %.274.i, align 8, !noalias !119
  br label %B942.i

_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit: ; preds = %B890.i, %B894.i, %B992.i
  %storemerge.i = phi i64 [ %.430.i, %B992.i ], [ %.59.i, %B894.i ], [ %.59.i, %B890.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.85.i)
  %.481 = icmp slt i64 %storemerge.i, 0
  br i1 %.481, label %B2062, label %B2264

B2062:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit
  %.486 = xor i64 %storemerge.i, -1
  %.493.not = icmp eq i8 %.406, 0
  %spec.select = select i1 %.493.not, i64 77, i64 78
  %spec.select125 = select i1 %.493.not, i64 26, i64 27
  %.538 = getelementptr i64, ptr %arg.c, i64 %spec.select125
  %.539 = load i64, ptr %.538, align 8
  %.544 = inttoptr i64 %.539 to ptr
  %.549 = getelementptr i64, ptr %arg.c, i64 %spec.select
  %.550 = load i64, ptr %.549, align 8
  %.553 = getelementptr i32, ptr %.544, i64 %.550
  store i32 %.395, ptr %.553, align 4
  %.560 = load i64, ptr %.549, align 8
  %.561 = add nsw i64 %.560, 1
  store i64 %.561, ptr %.549, align 8
  br label %B2264

B2264:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit, %B2062
  %found.2.3 = phi i64 [ %.486, %B2062 ], [ %storemerge.i, %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit ]
  %sunkaddr76 = shl nsw i64 %.391, 2
  %sunkaddr77 = getelementptr i8, ptr %3, i64 %sunkaddr76
  %.576 = load i32, ptr %sunkaddr77, align 4
  %46 = shl i64 %edges.2.2135, 2
  %scevgep54 = getelementptr i8, ptr %6, i64 %46
  store i32 %.576, ptr %scevgep54, align 4
  %.586 = trunc i64 %found.2.3 to i32
  %scevgep55 = getelementptr i8, ptr %5, i64 %46
  store i32 %.586, ptr %scevgep55, align 4
  %.592 = add i64 %edges.2.2135, 1
  %.597 = and i64 %quiet.2.2134, %.407
  %lsr.iv.next59 = add i32 %lsr.iv58, -1
  %.362 = add i32 %.355130132, 1
  %.349 = icmp ugt i32 %lsr.iv.next59, 1
  br i1 %.349, label %B1722, label %B2322.loopexit

B2322.loopexit:                                   ; preds = %B2264
  %lsr = trunc i64 %.592 to i32
  %47 = icmp eq i64 %.597, 0
  br label %B2322

B2322:                                            ; preds = %B1348.endif, %B2322.loopexit
  %.618.pre-phi = phi i32 [ %lsr, %B2322.loopexit ], [ %.242, %B1348.endif ]
  %quiet.2.2.lcssa = phi i1 [ %47, %B2322.loopexit ], [ false, %B1348.endif ]
  %edges.2.2.lcssa = phi i64 [ %.592, %B2322.loopexit ], [ %.233, %B1348.endif ]
  store i64 %edges.2.2.lcssa, ptr %sunkaddr97, align 8
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 %sunkaddr99
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr81, i64 -4
  store i32 %.618.pre-phi, ptr %sunkaddr82, align 4
  %sunkaddr84 = getelementptr i8, ptr %0, i64 %.182
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 -1
  store i8 2, ptr %sunkaddr85, align 1
  store i64 %.183, ptr %sunkaddr86, align 8
  %.634 = load i64, ptr %.98, align 8
  %.635 = add nsw i64 %.634, 1
  store i64 %.635, ptr %.98, align 8
  br i1 %quiet.2.2.lcssa, label %B2572, label %B2478

B2478:                                            ; preds = %B2322
  %.646 = load i64, ptr %sunkaddr88, align 8
  %.649 = trunc i64 %.183 to i32
  %.650 = getelementptr i32, ptr %7, i64 %.646
  store i32 %.649, ptr %.650, align 4
  %.656 = load i64, ptr %sunkaddr88, align 8
  %.657 = add nsw i64 %.656, 1
  store i64 %.657, ptr %sunkaddr88, align 8
  %.666.pre = load i64, ptr %.98, align 8
  br label %B2572

B2572:                                            ; preds = %B2478, %B2322
  %.666 = phi i64 [ %.666.pre, %B2478 ], [ %.635, %B2322 ]
  %.669 = load i64, ptr %.105, align 8
  %.670 = icmp slt i64 %.666, %.669
  br i1 %.670, label %B790.outer, label %common.ret

B1348.endif:                                      ; preds = %B1236
  %sunkaddr93 = getelementptr i8, ptr %9, i64 24
  %.217 = load i64, ptr %sunkaddr93, align 8
  %sunkaddr96 = getelementptr i8, ptr %9, i64 32
  %.223 = load i64, ptr %sunkaddr96, align 8
  %.233 = load i64, ptr %sunkaddr97, align 8
  %.242 = trunc i64 %.233 to i32
  %sunkaddr99 = shl nsw i64 %.182, 2
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr98, i64 %sunkaddr99
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr100, i64 -4
  store i32 %.242, ptr %sunkaddr101, align 4
  %sunkaddr104 = getelementptr i8, ptr %9, i64 8
  %.249 = load i64, ptr %sunkaddr104, align 8
  %.250 = inttoptr i64 %.249 to ptr
  %.252 = getelementptr i32, ptr %.250, i64 %.166
  %.253 = load i32, ptr %.252, align 4
  %sunkaddr107 = getelementptr i8, ptr %9, i64 16
  %.260 = load i64, ptr %sunkaddr107, align 8
  %.261 = inttoptr i64 %.260 to ptr
  %.263 = getelementptr i32, ptr %.261, i64 %.166
  %.264 = load i32, ptr %.263, align 4
  %.303 = sub i32 %.264, %.253
  %.349131.not = icmp slt i32 %.303, 1
  br i1 %.349131.not, label %B2322, label %B1722.preheader

B1722.preheader:                                  ; preds = %B1348.endif
  %48 = add nuw i32 %.303, 1
  %sunkaddr65 = inttoptr i64 %.217 to ptr
  %sunkaddr68 = inttoptr i64 %.223 to ptr
  %.424.i = trunc i64 %.183 to i32
  br label %B1722
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @order(ptr initializes((632, 640)) %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop5orderB3v76B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop16order_next_layerB3v78B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 720
  %.13 = load i64, ptr %.12, align 8
  %.15 = getelementptr i8, ptr %arg.c, i64 208
  %.16 = load i64, ptr %.15, align 8
  %.28 = getelementptr i8, ptr %arg.c, i64 616
  %.29 = load i64, ptr %.28, align 8
  %.11147.not = icmp slt i64 %.29, 1
  br i1 %.11147.not, label %B630, label %B228.lr.ph

B228.lr.ph:                                       ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 408
  %.9 = load i64, ptr %.8, align 8
  %notmask = shl nsw i64 -1, %.13
  %.163 = xor i64 %notmask, -1
  %0 = icmp eq i64 %.29, 1
  %.pre3 = inttoptr i64 %.9 to ptr
  br i1 %0, label %B228.lr.ph.B228.epil.preheader_crit_edge, label %B228.lr.ph.new

B228.lr.ph.B228.epil.preheader_crit_edge:         ; preds = %B228.lr.ph
  %.pre2 = inttoptr i64 %.16 to ptr
  br label %B228.epil.preheader

B228.lr.ph.new:                                   ; preds = %B228.lr.ph
  %unroll_iter = and i64 %.29, 9223372036854775806
  %sunkaddr = inttoptr i64 %.16 to ptr
  %sunkaddr7 = getelementptr i8, ptr %arg.c, i64 192
  br label %B228

B228:                                             ; preds = %B628.1, %B228.lr.ph.new
  %.1174648 = phi i64 [ 0, %B228.lr.ph.new ], [ %.124.1, %B628.1 ]
  %sunkaddr5 = shl i64 %.1174648, 2
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr5
  %.151 = load i32, ptr %sunkaddr6, align 4
  %.152 = sext i32 %.151 to i64
  %.154 = ashr i64 %.152, %.13
  %.idx = mul nsw i64 %.154, 48
  %1 = getelementptr i8, ptr %.pre3, i64 %.idx
  %.158 = getelementptr i8, ptr %1, i64 40
  %.159 = load i64, ptr %.158, align 8
  %.160 = inttoptr i64 %.159 to ptr
  %.164 = and i64 %.152, %.163
  %.165 = getelementptr i32, ptr %.160, i64 %.164
  %.166 = load i32, ptr %.165, align 4
  %.167 = sext i32 %.166 to i64
  %.174 = load i64, ptr %sunkaddr7, align 8
  %.175 = inttoptr i64 %.174 to ptr
  %2 = getelementptr i8, ptr %.175, i64 %.167
  %.177 = getelementptr i8, ptr %2, i64 -1
  %.178 = load i8, ptr %.177, align 1
  %.180 = icmp eq i8 %.178, 1
  br i1 %.180, label %B540, label %B628

B540:                                             ; preds = %B228
  store i8 0, ptr %.177, align 1
  %.174.1.pre = load i64, ptr %sunkaddr7, align 8
  %.pre = inttoptr i64 %.174.1.pre to ptr
  br label %B628

B628:                                             ; preds = %B540, %B228
  %.175.1.pre-phi = phi ptr [ %.pre, %B540 ], [ %.175, %B228 ]
  %.124.1 = add nuw i64 %.1174648, 2
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr6, i64 4
  %.151.1 = load i32, ptr %sunkaddr14, align 4
  %.152.1 = sext i32 %.151.1 to i64
  %.154.1 = ashr i64 %.152.1, %.13
  %.idx.1 = mul nsw i64 %.154.1, 48
  %3 = getelementptr i8, ptr %.pre3, i64 %.idx.1
  %.158.1 = getelementptr i8, ptr %3, i64 40
  %.159.1 = load i64, ptr %.158.1, align 8
  %.160.1 = inttoptr i64 %.159.1 to ptr
  %.164.1 = and i64 %.152.1, %.163
  %.165.1 = getelementptr i32, ptr %.160.1, i64 %.164.1
  %.166.1 = load i32, ptr %.165.1, align 4
  %.167.1 = sext i32 %.166.1 to i64
  %4 = getelementptr i8, ptr %.175.1.pre-phi, i64 %.167.1
  %.177.1 = getelementptr i8, ptr %4, i64 -1
  %.178.1 = load i8, ptr %.177.1, align 1
  %.180.1 = icmp eq i8 %.178.1, 1
  br i1 %.180.1, label %B540.1, label %B628.1

B540.1:                                           ; preds = %B628
  store i8 0, ptr %.177.1, align 1
  br label %B628.1

B628.1:                                           ; preds = %B540.1, %B628
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.124.1
  br i1 %niter.ncmp.1, label %B630.loopexit.unr-lcssa, label %B228

B630.loopexit.unr-lcssa:                          ; preds = %B628.1
  %5 = and i64 %.29, 1
  %lcmp.mod.not = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not, label %B630, label %B228.epil.preheader

B228.epil.preheader:                              ; preds = %B228.lr.ph.B228.epil.preheader_crit_edge, %B630.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre2, %B228.lr.ph.B228.epil.preheader_crit_edge ], [ %sunkaddr, %B630.loopexit.unr-lcssa ]
  %.1174648.epil.init = phi i64 [ 0, %B228.lr.ph.B228.epil.preheader_crit_edge ], [ %unroll_iter, %B630.loopexit.unr-lcssa ]
  %.150.epil = getelementptr i32, ptr %.pre-phi, i64 %.1174648.epil.init
  %.151.epil = load i32, ptr %.150.epil, align 4
  %.152.epil = sext i32 %.151.epil to i64
  %.154.epil = ashr i64 %.152.epil, %.13
  %.idx.epil = mul nsw i64 %.154.epil, 48
  %6 = getelementptr i8, ptr %.pre3, i64 %.idx.epil
  %.158.epil = getelementptr i8, ptr %6, i64 40
  %.159.epil = load i64, ptr %.158.epil, align 8
  %.160.epil = inttoptr i64 %.159.epil to ptr
  %.164.epil = and i64 %.152.epil, %.163
  %.165.epil = getelementptr i32, ptr %.160.epil, i64 %.164.epil
  %.166.epil = load i32, ptr %.165.epil, align 4
  %.167.epil = sext i32 %.166.epil to i64
  %sunkaddr19 = getelementptr i8, ptr %arg.c, i64 192
  %.174.epil = load i64, ptr %sunkaddr19, align 8
  %.175.epil = inttoptr i64 %.174.epil to ptr
  %7 = getelementptr i8, ptr %.175.epil, i64 %.167.epil
  %.177.epil = getelementptr i8, ptr %7, i64 -1
  %.178.epil = load i8, ptr %.177.epil, align 1
  %.180.epil = icmp eq i8 %.178.epil, 1
  br i1 %.180.epil, label %B540.epil, label %B630

B540.epil:                                        ; preds = %B228.epil.preheader
  store i8 0, ptr %.177.epil, align 1
  br label %B630

B630:                                             ; preds = %B540.epil, %B228.epil.preheader, %B630.loopexit.unr-lcssa, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @order_next_layer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop16order_next_layerB3v78B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none))

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none))

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef)


!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx: %retptr"}
!2 = distinct !{!2, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!5 = distinct !{!5, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.isvectorized", i32 1}
!8 = !{!"llvm.loop.unroll.runtime.disable"}
!9 = distinct !{!9, !8, !7}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!12 = distinct !{!12, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!15 = distinct !{!15, !"_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7, !8}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN9wakeproof7checker8compiled9part_loop9note_outsB3v66B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!22 = distinct !{!22, !"_ZN9wakeproof7checker8compiled9part_loop9note_outsB3v66B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!23 = distinct !{!23, !19}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!26 = distinct !{!26, !"_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!29 = distinct !{!29, !"_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!30 = !{!31, !28}
!31 = distinct !{!31, !32, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!32 = distinct !{!32, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!33 = !{!34, !31, !28}
!34 = distinct !{!34, !35, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi: %retptr"}
!35 = distinct !{!35, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi"}
!36 = !{!37, !28}
!37 = distinct !{!37, !38, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!38 = distinct !{!38, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!39 = !{!40, !28}
!40 = distinct !{!40, !41, !"_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!41 = distinct !{!41, !"_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!42 = !{!43, !40, !28}
!43 = distinct !{!43, !44, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x: %retptr"}
!44 = distinct !{!44, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x"}
!45 = distinct !{!45, !19}
!46 = distinct !{!46, !7}
!47 = distinct !{!47, !7, !8}
!48 = distinct !{!48, !19}
!49 = !{!50, !28}
!50 = distinct !{!50, !51, !"_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!51 = distinct !{!51, !"_ZN9wakeproof7checker8compiled9part_loop4sendB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!52 = distinct !{!52, !7, !8}
!53 = distinct !{!53, !19}
!54 = distinct !{!54, !7}
!55 = distinct !{!55, !7, !8}
!56 = distinct !{!56, !19}
!57 = distinct !{!57, !7}
!58 = distinct !{!58, !7, !8}
!59 = distinct !{!59, !8, !7}
!60 = !{!61}
!61 = distinct !{!61, !62, !"_ZN9wakeproof7checker8compiled9part_loop9set_asideB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!62 = distinct !{!62, !"_ZN9wakeproof7checker8compiled9part_loop9set_asideB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!63 = distinct !{!63, !19}
!64 = distinct !{!64, !7}
!65 = distinct !{!65, !7}
!66 = distinct !{!66, !7}
!67 = distinct !{!67, !19}
!68 = distinct !{!68, !7, !8}
!69 = distinct !{!69, !19}
!70 = distinct !{!70, !7, !8}
!71 = distinct !{!71, !19}
!72 = distinct !{!72, !7, !8}
!73 = distinct !{!73, !19}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!76 = distinct !{!76, !"_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!77 = !{!78, !75}
!78 = distinct !{!78, !79, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!79 = distinct !{!79, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!80 = !{!81, !78, !75}
!81 = distinct !{!81, !82, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi: %retptr"}
!82 = distinct !{!82, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi"}
!83 = distinct !{!83, !7}
!84 = distinct !{!84, !7, !8}
!85 = distinct !{!85, !7, !8}
!86 = distinct !{!86, !19}
!87 = distinct !{!87, !7}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x: %retptr"}
!90 = distinct !{!90, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x"}
!91 = distinct !{!91, !19}
!92 = !{!93}
!93 = distinct !{!93, !94, !"_ZN9wakeproof7checker8compiled4loop4walkB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29: %retptr"}
!94 = distinct !{!94, !"_ZN9wakeproof7checker8compiled4loop4walkB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29"}
!95 = !{!96, !93}
!96 = distinct !{!96, !97, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29i: %retptr"}
!97 = distinct !{!97, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29i"}
!98 = distinct !{!98, !7}
!99 = distinct !{!99, !7, !8}
!100 = !{!101}
!101 = distinct !{!101, !102, !"_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!102 = distinct !{!102, !"_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!103 = distinct !{!103, !7, !8}
!104 = distinct !{!104, !19}
!105 = distinct !{!105, !7}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!108 = distinct !{!108, !"_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!109 = distinct !{!109, !7, !8}
!110 = distinct !{!110, !19}
!111 = distinct !{!111, !7}
!112 = distinct !{!112, !7}
!113 = distinct !{!113, !7}
!114 = distinct !{!114, !7, !8}
!115 = distinct !{!115, !19}
!116 = distinct !{!116, !7, !8}
!117 = distinct !{!117, !19}
!118 = distinct !{!118, !19}
!119 = !{!120}
!120 = distinct !{!120, !121, !"_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx: %retptr"}
!121 = distinct !{!121, !"_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v77B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx"}
!122 = distinct !{!122, !7}
!123 = !{!124, !120}
!124 = distinct !{!124, !125, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!125 = distinct !{!125, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!126 = distinct !{!126, !7, !8}
!127 = distinct !{!127, !8, !7}
!128 = distinct !{!128, !7, !8}
!129 = distinct !{!129, !19}
